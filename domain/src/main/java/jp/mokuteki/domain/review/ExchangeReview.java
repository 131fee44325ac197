package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * Finds the exchanges over the network that the law of a day lists and no purpose of a table covers. Where a purpose of the
 * column has no codes nothing is said of that column: nobody knows yet what that purpose covers.
 */
final class ExchangeReview {
    private final PurposeTable table;
    private final List<NetworkPurpose> purposes;

    private ExchangeReview(PurposeTable table) {
        this.table = table;
        this.purposes = NetworkPurpose.of(table);
    }

    static Stream<Finding> of(PurposeTable table, LocalDate day) {
        FindingRules rules = FindingRules.standard();
        if (!day.isBefore(LawTables.standard().formalisedUntil())) {
            return Stream.of(rules.computed("NETWORK_LAW_NOT_FORMALISED").at(new RegisterPlace.Title(), day));
        }
        var review = new ExchangeReview(table);
        return Stream.concat(
                review.lacking(DisclosureColumn.PROVIDE, ListedExchange.provisions(day)),
                review.lacking(DisclosureColumn.RECEIVE, ListedExchange.receipts(day)));
    }

    /** Exchanges that make one finding. */
    private record Group(Action action, NetworkCategory category, RecipientClass counterparty) {}

    private Stream<Finding> lacking(DisclosureColumn column, Stream<ListedExchange> listed) {
        boolean uncoded = table.purposes().stream()
                .anyMatch(purpose ->
                        purpose.id().column() == column && purpose.codes().isEmpty());
        if (uncoded) {
            return Stream.empty();
        }
        return listed
                .filter(exchange -> !exchange.uncovered(purposes).isEmpty())
                .collect(Collectors.groupingBy(ExchangeReview::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(exchanges -> finding(place(column), exchanges));
    }

    private static Group group(ListedExchange exchange) {
        return new Group(exchange.action(), exchange.category(), exchange.counterparty());
    }

    private Finding finding(RegisterPlace place, List<ListedExchange> exchanges) {
        ListedExchange first = exchanges.get(0);
        Set<InformationKind> kinds = exchanges.stream()
                .flatMap(exchange -> exchange.uncovered(purposes).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var lacking = new LackingExchange(
                first.action(),
                first.category(),
                kinds,
                first.counterparty(),
                exchanges.stream()
                        .flatMap(exchange -> exchange.affair().stream())
                        .collect(Collectors.toSet()));
        List<Citation> citations =
                exchanges.stream().map(ListedExchange::citation).distinct().toList();
        FindingRule rule = FindingRules.standard().computed("EXCHANGE_LACKING").rule();
        Finding found = Finding.at(rule, place, citations).lacking(lacking);
        return place instanceof RegisterPlace.InCell
                ? ExchangeWordings.standard()
                        .purposeFor(lacking)
                        .map(found::proposing)
                        .orElse(found)
                : found;
    }

    /** The cell of the category in which exchanges stand; the table as a whole where none stands anywhere. */
    private RegisterPlace place(DisclosureColumn column) {
        return purposes.stream()
                .findFirst()
                .<RegisterPlace>map(
                        one -> new RegisterPlace.InCell(one.purpose().id().category(), column))
                .orElseGet(RegisterPlace.Title::new);
    }
}
