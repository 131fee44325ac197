package jp.mokuteki.domain.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.Table;

/**
 * 法令一覧 — the statutes that the reference data cite, each with the day on which its text was read. Immutable.
 *
 * <p>Example: {@code Statutes.standard().all().get(0).name()} is {@code 番号法}. Legal source: statutes.csv.
 *
 * @param all the statutes in the order of their table
 * @param source the table they were read from
 */
public record Statutes(List<Statute> all, Table source) {
    private static final Statutes STANDARD =
            read(Table.ofReference("statutes.csv", "name", "fullName", "labelEn", "lawId", "readAsOf"));

    /** Copies its list. */
    public Statutes {
        all = List.copyOf(all);
    }

    /**
     * Gives the statutes that come with the domain.
     *
     * @return the statutes
     */
    public static Statutes standard() {
        return STANDARD;
    }

    private static Statutes read(Table table) {
        List<Statute> all = table.read(
                row -> new Statute(
                        row.required("name"),
                        row.text("fullName"),
                        row.required("labelEn"),
                        row.required("lawId"),
                        row.maybeDate("readAsOf")),
                Statute::name,
                "name");
        return new Statutes(all, table);
    }

    /** Finds the name with which a citation begins; the longest wins: 番号法施行令 before 番号法. */
    Optional<Named> leading(String citation) {
        return all.stream()
                .flatMap(statute -> Stream.of(statute.name(), statute.fullName())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Named(name, statute)))
                .filter(named -> citation.startsWith(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
    }

    /** A statute with the name by which it was found. */
    record Named(String name, Statute statute) {}
}
