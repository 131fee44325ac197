package jp.mokuteki.domain.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Rule 9: up to three questions that differ from a refused one in one part and are permitted. */
final class NearMisses {
    private static final int MOST = 3;

    private final ProposedFlow refused;
    private final PurposeTable table;
    private final Function<ProposedFlow, Decision> decide;

    private NearMisses(ProposedFlow refused, PurposeTable table, Function<ProposedFlow, Decision> decide) {
        this.refused = refused;
        this.table = table;
        this.decide = decide;
    }

    static List<NearMiss> of(ProposedFlow refused, PurposeTable table, Function<ProposedFlow, Decision> decide) {
        var search = new NearMisses(refused, table, decide);
        return Arrays.stream(NearMiss.Part.values())
                .flatMap(search::permitted)
                .limit(MOST)
                .toList();
    }

    /** The permitted neighbours by one part, in the order of the table. */
    private Stream<NearMiss> permitted(NearMiss.Part part) {
        return neighbours(part)
                .flatMap(flow -> covered(part, flow).stream())
                .sorted(Comparator.comparing(nearMiss -> nearMiss.coveredBy().id()));
    }

    private Optional<NearMiss> covered(NearMiss.Part part, ProposedFlow flow) {
        return decide.apply(flow) instanceof Decision.Permitted permitted
                ? Optional.of(new NearMiss(part, flow, permitted.coveredBy().get(0)))
                : Optional.empty();
    }

    private Stream<ProposedFlow> neighbours(NearMiss.Part part) {
        return switch (part) {
            case PURPOSE ->
                table.purposes().stream()
                        .map(purpose -> refused.but()
                                .purpose(new PurposeQuestion.ById(purpose.id()))
                                .build());
            case COUNTERPARTY ->
                RecipientClasses.standard().entries().stream()
                        .filter(entry -> refused.action() != Action.USE)
                        .map(entry ->
                                refused.but().counterparty(entry.recipient()).build());
            case INFORMATION -> withLessInformation();
            case HANDLING ->
                Arrays.stream(Handling.values())
                        .filter(handling -> refused.handling().isPresent())
                        .map(handling -> refused.but().handling(handling).build());
            case SPECIFIED ->
                Stream.of(refused.but()
                        .specifiedPersonalInformation(!refused.specifiedPersonalInformation())
                        .build());
            case AFFAIR ->
                IntStream.rangeClosed(1, AffairNumber.COUNT)
                        .filter(item -> refused.affair().isPresent())
                        .mapToObj(item ->
                                refused.but().affair(new AffairNumber(item)).build());
        };
    }

    /** The question without the kinds that a purpose does not list: nothing is ever added to what was asked. */
    private Stream<ProposedFlow> withLessInformation() {
        return table.purposes().stream()
                .flatMap(purpose -> common(purpose).stream())
                .distinct()
                .map(kinds -> refused.but().onlyInformation(kinds).build());
    }

    private Optional<Set<InformationKind>> common(PurposeOfUse purpose) {
        Set<InformationKind> common = new LinkedHashSet<>(refused.information());
        common.retainAll(purpose.codes().map(PurposeCodes::information).orElseGet(Set::of));
        return common.isEmpty() || common.size() == refused.information().size()
                ? Optional.empty()
                : Optional.of(common);
    }
}
