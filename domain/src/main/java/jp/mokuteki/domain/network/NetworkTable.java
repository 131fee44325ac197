package jp.mokuteki.domain.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.table.Table;

/**
 * 情報連携の表 — which information a society may ask and must answer over the information provision network, on which day.
 *
 * <p>The rows come from 番号法別表第二 until 2024-05-26 and from Article 2 of the network ordinance since; what an affair of
 * the society may obtain comes from Article 5 of the ordinance and is not formalised before 2024-05-27. Immutable.
 *
 * <p>Example: {@code NetworkTable.standard().affairsFormalisedFrom()} is {@code 2024-05-27}. Legal source: 番号法別表第二,
 * 令和6年デジタル庁・総務省令第9号第2条の表.
 */
public final class NetworkTable {
    private static final NetworkTable STANDARD = new NetworkTable(new NetworkTableReader(Table::referenceText));

    private final List<Table> sources;
    private final List<NetworkFlow> flows;
    private final List<InquiryAffair> affairs;

    private NetworkTable(NetworkTableReader reader) {
        flows = reader.flows();
        affairs = reader.affairs();
        sources = reader.sources();
    }

    /**
     * Gives the tables that come with the domain.
     *
     * @return the tables
     */
    public static NetworkTable standard() {
        return STANDARD;
    }

    /**
     * Lists all rows of all days.
     *
     * @return in the order of the file
     */
    public List<NetworkFlow> flows() {
        return flows;
    }

    /**
     * Lists all items and branches of Article 5 of the ordinance.
     *
     * @return in the order of the file
     */
    public List<InquiryAffair> affairs() {
        return affairs;
    }

    /**
     * Finds the rows that are listed on a day.
     *
     * @param day a civil date in Japan
     * @param role the society's part
     * @param counterparty the other party's class
     * @return the rows in the order of the file
     */
    public List<NetworkFlow> flows(LocalDate day, SocietyRole role, RecipientClass counterparty) {
        return flows.stream()
                .filter(flow -> flow.period().contains(day)
                        && flow.role() == role
                        && flow.counterparty().equals(counterparty))
                .toList();
    }

    /**
     * Finds what an affair may obtain from a class of providers on a day.
     *
     * @param day a civil date in Japan
     * @param number the affair
     * @param counterparty the provider's class
     * @return the item or its branches, in the order of the file
     */
    public List<InquiryAffair> affairs(LocalDate day, AffairNumber number, RecipientClass counterparty) {
        return affairs.stream()
                .filter(affair -> affair.period().contains(day)
                        && affair.number().equals(number)
                        && affair.counterparty().equals(counterparty))
                .toList();
    }

    /**
     * Finds the table that lists the exchanges on a day.
     *
     * @param day a civil date in Japan
     * @return the table, or nothing before the network rule was in force
     */
    public Optional<Citation> tableOn(LocalDate day) {
        return flows.stream()
                .filter(flow -> flow.period().contains(day))
                .map(NetworkFlow::table)
                .findFirst();
    }

    /**
     * Finds the first day for which a text of the table was read whole.
     *
     * @return the first day of a row that is not merely listed both before and after
     */
    public LocalDate firstReading() {
        return flows.stream()
                .filter(flow -> flow.certainty() != Certainty.BOTH_READINGS)
                .map(flow -> flow.period().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /**
     * Finds the first day for which the affairs are formalised.
     *
     * @return the day
     */
    public LocalDate affairsFormalisedFrom() {
        return affairs.stream()
                .map(affair -> affair.period().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /**
     * Asks how surely rows list every kind of information.
     *
     * @param rows rows of one day, role and counterparty
     * @param kinds the kinds
     * @return the certainty of the least sure kind, each by its surest row; nothing where a kind is not listed
     */
    public static Optional<Certainty> lists(List<NetworkFlow> rows, Set<InformationKind> kinds) {
        var found = new HashSet<Certainty>();
        for (InformationKind kind : kinds) {
            Optional<Certainty> surest = surest(rows, kind);
            if (surest.isEmpty()) {
                return Optional.empty();
            }
            found.add(surest.get());
        }
        return found.stream().max(Comparator.naturalOrder());
    }

    private static Optional<Certainty> surest(List<NetworkFlow> rows, InformationKind kind) {
        return InformationKinds.standard()
                .describe(kind)
                .networkCategory()
                .flatMap(category -> rows.stream()
                        .filter(row -> row.categories().contains(category))
                        .map(NetworkFlow::certainty)
                        .min(Comparator.naturalOrder()));
    }

    /**
     * Asks whether items of Article 5 together name every kind.
     *
     * @param items an item or its branches
     * @param kinds the kinds
     * @return true where they do
     */
    public static boolean names(List<InquiryAffair> items, Set<InformationKind> kinds) {
        return items.stream()
                .flatMap(item -> item.kinds().stream())
                .collect(Collectors.toSet())
                .containsAll(kinds);
    }

    /**
     * Tells where the tables were read.
     *
     * @return the tables
     */
    public List<Table> sources() {
        return sources;
    }
}
