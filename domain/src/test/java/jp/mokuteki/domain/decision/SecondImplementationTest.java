package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;

/**
 * The answers of a second implementation, written from the rules and the data alone in another language: for a few thousand
 * questions both must say the same. The file holds question and answer on each line.
 */
final class SecondImplementationTest {
    private static final String NOTHING = "-";
    private static final Map<String, PurposeRegister> REGISTERS = new HashMap<>();

    @Test
    void both_implementations_give_the_same_answers() throws Exception {
        List<String> lines;
        try (var in = SecondImplementationTest.class.getResourceAsStream("/second-implementation.tsv")) {
            lines = Table.decode("second-implementation.tsv", in.readAllBytes())
                    .lines()
                    .toList();
        }

        List<String> differing = lines.stream()
                .filter(line -> !line.equals(answered(line)))
                .map(line -> line + "\n  here: " + answered(line))
                .toList();

        assertThat(lines).hasSizeGreaterThan(2_000);
        assertThat(differing).isEmpty();
    }

    /** The same line with the answer of the code under test. */
    private static String answered(String line) {
        String[] field = line.split("\t", -1);
        var flow = ProposedFlow.to(Action.valueOf(field[1])).on(LocalDate.parse(field[0]));
        if (field[2].contains(".")) {
            flow.purpose(field[2]);
        } else {
            flow.category(Integer.parseInt(field[2]));
        }
        stated(field[3]).ifPresent(flow::counterparty);
        flow.information(field[4].split("\\+", -1));
        stated(field[5]).map(Handling::valueOf).ifPresent(flow::handling);
        if (Boolean.parseBoolean(field[6])) {
            flow.specifiedPersonalInformation();
        }
        stated(field[7]).map(AffairNumber::parse).map(AffairNumber::toString).ifPresent(flow::affair);
        stated(field[8]).map(Boolean::valueOf).ifPresent(flow::consent);
        Decision decision = register(field[9]).decide(flow.build());
        return IntStream.range(0, 10).mapToObj(i -> field[i]).collect(Collectors.joining("\t")) + "\t"
                + written(decision);
    }

    private static Optional<String> stated(String field) {
        return field.equals(NOTHING) ? Optional.empty() : Optional.of(field);
    }

    private static PurposeRegister register(String firstDay) {
        return REGISTERS.computeIfAbsent(
                firstDay,
                day -> PurposeRegister.of(
                        new RegisterRevision(1, EffectivePeriod.since(LocalDate.parse(day)), SocietyTable.read())));
    }

    private static String written(Decision decision) {
        List<String> caveats = decision.caveats().stream()
                .map(caveat -> caveat.text() + "=" + caveat.date())
                .sorted()
                .toList();
        if (!(decision instanceof Decision.Permitted permitted)) {
            // Rule 4 speaks before rule 5, but the table is read cell by cell: only the kinds of reasons are compared.
            List<String> codes = decision.reasons().stream()
                    .map(reason -> reason.code().name())
                    .sorted()
                    .toList();
            return Stream.of(
                            List.of(decision.verdict().name()),
                            codes,
                            List.<String>of(),
                            List.<String>of(),
                            List.<String>of(),
                            caveats)
                    .map(SecondImplementationTest::joined)
                    .collect(Collectors.joining("\t"));
        }
        return Stream.of(
                        List.of("PERMITTED"),
                        ids(permitted.coveredBy()),
                        ids(permitted.seeAlso()),
                        decision.reasons().stream()
                                .filter(reason -> reason.code() == ReasonCode.GROUND_IN_FORCE)
                                .map(reason -> reason.ground().orElseThrow() + "="
                                        + reason.citation().orElseThrow())
                                .distinct()
                                .sorted()
                                .toList(),
                        permitted.duties().stream()
                                .map(duty -> duty.code() + "=" + duty.citation())
                                .sorted()
                                .toList(),
                        caveats)
                .map(SecondImplementationTest::joined)
                .collect(Collectors.joining("\t"));
    }

    private static List<String> ids(List<ListedPurpose> purposes) {
        return purposes.stream().map(purpose -> purpose.id().toString()).toList();
    }

    private static String joined(Collection<String> values) {
        return values.isEmpty() ? NOTHING : String.join(",", values);
    }
}
