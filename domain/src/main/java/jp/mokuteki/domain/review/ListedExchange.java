package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.network.InquiryAffair;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.network.SocietyRole;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;

/**
 * An exchange that the law of a day lists for the society.
 *
 * @param action provide or receive
 * @param category the category of information
 * @param kinds the kinds within it
 * @param counterparty the class of the other party
 * @param affair the affair of the society for which it may ask; absent for a provision, and before affairs are formalised
 * @param citation where the law lists it
 */
record ListedExchange(
        Action action,
        NetworkCategory category,
        Set<InformationKind> kinds,
        RecipientClass counterparty,
        Optional<AffairNumber> affair,
        Citation citation) {
    private static final NetworkTable NETWORK = NetworkTable.standard();
    private static final GroundCode DETAIL = new GroundCode("MYNUMBER_NETWORK_DETAIL");

    /** What the society must answer: of a row that names several categories, the one that insurers hold. */
    static Stream<ListedExchange> provisions(LocalDate day) {
        return rows(day, SocietyRole.PROVIDER).map(row -> ofRow(Action.PROVIDE, row, heldByInsurers(row)));
    }

    /** What the society may ask: by affair, or by row before affairs are formalised. */
    static Stream<ListedExchange> receipts(LocalDate day) {
        if (day.isBefore(NETWORK.affairsFormalisedFrom())) {
            return rows(day, SocietyRole.INQUIRER)
                    .flatMap(row -> categories(row).map(category -> ofRow(Action.RECEIVE, row, category)));
        }
        Citation article = Grounds.standard().get(DETAIL).citationOn(day).orElseThrow();
        return NETWORK.affairs().stream()
                .filter(affair -> affair.period().contains(day))
                .map(affair -> ofAffair(affair, article));
    }

    private static Stream<NetworkFlow> rows(LocalDate day, SocietyRole role) {
        return NETWORK.flows().stream().filter(row -> row.period().contains(day) && row.role() == role);
    }

    private static ListedExchange ofRow(Action action, NetworkFlow row, NetworkCategory category) {
        return new ListedExchange(action, category, kinds(category), row.counterparty(), Optional.empty(), row.table());
    }

    private static ListedExchange ofAffair(InquiryAffair affair, Citation article) {
        return new ListedExchange(
                Action.RECEIVE,
                affair.category(),
                affair.kinds(),
                affair.counterparty(),
                Optional.of(affair.number()),
                Citation.parse(article + "第" + affair.number().item() + "号" + affair.branch()));
    }

    private static NetworkCategory heldByInsurers(NetworkFlow row) {
        return categories(row).findFirst().orElseThrow();
    }

    /** The categories of a row in the order in which the kinds of information name them. */
    private static Stream<NetworkCategory> categories(NetworkFlow row) {
        return InformationKinds.standard().entries().stream()
                .flatMap(kind -> kind.networkCategory().stream())
                .distinct()
                .filter(row.categories()::contains);
    }

    private static Set<InformationKind> kinds(NetworkCategory category) {
        return InformationKinds.standard().entries().stream()
                .filter(kind -> kind.networkCategory().filter(category::equals).isPresent())
                .map(InformationKinds.Entry::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What of it no purpose covers; a receipt is covered by any of its kinds. */
    Set<InformationKind> uncovered(List<NetworkPurpose> purposes) {
        var uncovered = new LinkedHashSet<>(kinds);
        uncovered.removeIf(kind -> purposes.stream().anyMatch(purpose -> purpose.covers(this, kind)));
        boolean covered = action == Action.RECEIVE && uncovered.size() < kinds.size();
        return covered ? Set.of() : uncovered;
    }
}
