package jp.mokuteki.launcher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Handling;

/** A near miss as a clerk reads it: what changes, which purpose then covers it, and the command that asks so. */
final class NearMissLines {
    private NearMissLines() {}

    static String of(NearMiss miss, List<String> registerArguments) {
        return "・" + changed(miss)
                + "\n    " + AnswerLines.purpose(miss.coveredBy())
                + "\n    " + AskedAgain.command(miss.flow(), registerArguments);
    }

    /** Says in Japanese what differs from the question that was refused. */
    static String changed(NearMiss miss) {
        ProposedFlow flow = miss.flow();
        return switch (miss.changed()) {
            case PURPOSE -> "利用目的を " + miss.coveredBy().id() + " とする場合";
            case COUNTERPARTY -> "相手方を " + counterparty(flow) + " とする場合";
            case INFORMATION -> "情報を " + information(flow) + " に限る場合";
            case HANDLING -> stated("取扱い", flow.handling().map(Handling::labelJa));
            case SPECIFIED -> flow.specifiedPersonalInformation() ? "特定個人情報として扱う場合" : "特定個人情報を含めない場合";
            case AFFAIR -> stated("事務", flow.affair().map(Object::toString));
        };
    }

    private static String counterparty(ProposedFlow flow) {
        return flow.counterparty()
                .map(other -> RecipientClasses.standard().describe(other).labelJa())
                .orElseThrow(() -> new IllegalArgumentException("a use has no counterparty to change"));
    }

    private static String information(ProposedFlow flow) {
        return flow.information().stream()
                .map(kind -> InformationKinds.standard().describe(kind).labelJa())
                .collect(Collectors.joining("、"));
    }

    /** A part that may be left open changes to a value, or to none. */
    private static String stated(String part, Optional<String> value) {
        return value.map(stated -> part + "を " + stated + " とする場合").orElse(part + "を特定しない場合");
    }
}
