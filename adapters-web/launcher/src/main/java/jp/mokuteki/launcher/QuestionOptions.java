package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.decision.InvalidFlowException;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.ProposedFlowBuilder;
import jp.mokuteki.domain.table.InvalidCodeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that put a question. */
final class QuestionOptions {
    private static final Pattern COMMA = Pattern.compile(",");

    @Option(names = "--as-of", paramLabel = "DATE", description = "a day in Japan, 2026-04-01 (today)")
    private @Nullable String asOf;

    @Option(names = "--action", required = true, paramLabel = "ACTION", description = "USE, PROVIDE or RECEIVE")
    private String action = "";

    @ArgGroup(multiplicity = "1")
    private PurposeOptions purpose = new PurposeOptions();

    @Option(
            names = "--counterparty",
            paramLabel = "CLASS",
            description = "the receiver or the source; not for a use: EMPLOYER, OTHER_MEDICAL_INSURER ...")
    private @Nullable String counterparty;

    @Option(
            names = "--information",
            required = true,
            paramLabel = "KIND",
            description = "kinds of information, repeated or with commas: ELIGIBILITY, LOCAL_TAX ...")
    private List<String> information = new ArrayList<>();

    @Option(names = "--handling", paramLabel = "HANDLING", description = "ENTRUSTMENT, JOINT_USE ...; any if not given")
    private @Nullable String handling;

    @Option(names = "--specified", description = "the information is specified personal information (特定個人情報)")
    private boolean specified;

    @Option(names = "--affair", paramLabel = "AFFAIR", description = "the affair of the network ordinance, 5-1 to 5-26")
    private @Nullable String affair;

    @Option(names = "--consent", description = "the person has consented")
    private boolean consent;

    /** Makes the question. */
    ProposedFlow flow(LocalDate today) {
        var flow = ProposedFlow.to(KnownCodes.ACTIONS.read("--action", action))
                .on(asOf == null ? today : CivilDate.parse(asOf))
                .information(information.stream()
                        .flatMap(kinds -> Arrays.stream(COMMA.split(kinds, -1)))
                        .map(kind -> KnownCodes.INFORMATION.read("--information", kind))
                        .toArray(String[]::new));
        purpose.put(flow);
        putOptional(flow);
        return built(flow);
    }

    private void putOptional(ProposedFlowBuilder flow) {
        if (counterparty != null) {
            flow.counterparty(KnownCodes.COUNTERPARTIES.read("--counterparty", counterparty));
        }
        if (handling != null) {
            flow.handling(KnownCodes.HANDLINGS.read("--handling", handling));
        }
        if (specified) {
            flow.specifiedPersonalInformation();
        }
        if (affair != null) {
            flow.affair(KnownCodes.AFFAIRS.read("--affair", affair));
        }
        if (consent) {
            flow.consent(true);
        }
    }

    private static ProposedFlow built(ProposedFlowBuilder flow) {
        try {
            return flow.build();
        } catch (InvalidFlowException | InvalidCodeException e) {
            throw new WrongUsageException("--" + e.getMessage());
        }
    }
}
