package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;

/** Writes a question as the command that asks it, ready to be pasted into a shell. */
final class AskedAgain {
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z0-9_./,:=@%+-]+");

    private AskedAgain() {}

    static String command(ProposedFlow flow, List<String> registerArguments) {
        return "mokuteki decide "
                + arguments(flow, registerArguments).stream()
                        .map(AskedAgain::quoted)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> arguments(ProposedFlow flow, List<String> registerArguments) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("--as-of", flow.asOf().toString()));
        arguments.addAll(List.of("--action", flow.action().name()));
        arguments.addAll(purpose(flow.purpose()));
        flow.counterparty().ifPresent(other -> arguments.addAll(List.of("--counterparty", other.code())));
        arguments.add("--information");
        arguments.add(flow.information().stream().map(Object::toString).collect(Collectors.joining(",")));
        flow.handling().ifPresent(handling -> arguments.addAll(List.of("--handling", handling.name())));
        if (flow.specifiedPersonalInformation()) {
            arguments.add("--specified");
        }
        flow.affair().ifPresent(affair -> arguments.addAll(List.of("--affair", affair.toString())));
        if (flow.consented()) {
            arguments.add("--consent");
        }
        arguments.addAll(registerArguments);
        return arguments;
    }

    private static List<String> purpose(PurposeQuestion purpose) {
        if (purpose instanceof PurposeQuestion.ById asked) {
            return List.of("--purpose", asked.id().toString());
        }
        if (purpose instanceof PurposeQuestion.ByCategory asked) {
            return List.of("--category", Integer.toString(asked.category()));
        }
        return List.of("--text", ((PurposeQuestion.ByText) purpose).text());
    }

    private static String quoted(String argument) {
        return NEEDS_NO_QUOTES.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
