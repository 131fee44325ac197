package jp.mokuteki.domain.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/** Every name under which texts mention the known statutes: short, full, and other names in use. */
final class StatuteNames {
    private static final StatuteNames STANDARD =
            new StatuteNames(Table.ofReference("statute-aliases.csv", "alias", "statute"));

    private final List<Named> names;

    private StatuteNames(Table aliases) {
        Stream<Named> official = Statutes.standard().all().stream()
                .flatMap(statute -> Stream.of(statute.name(), statute.fullName())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Named(name, statute)));
        List<Named> others = aliases.read(StatuteNames::alias, Named::name, "alias");
        names = Stream.concat(official, others.stream()).toList();
    }

    /** A statute with one of its names. */
    record Named(String name, Statute statute) {}

    static StatuteNames standard() {
        return STANDARD;
    }

    private static Named alias(TableRow row) {
        Statute statute = Statutes.standard().all().stream()
                .filter(one -> one.name().equals(row.text("statute")))
                .findFirst()
                .orElseThrow(() -> row.fault("statute", "no such statute"));
        return new Named(row.required("alias"), statute);
    }

    /** The name that begins at a place of a text; the longest wins: 番号法施行令 before 番号法. */
    Optional<Named> at(String text, int start) {
        return names.stream()
                .filter(named -> text.startsWith(named.name(), start))
                .max(Comparator.comparingInt(named -> named.name().length()));
    }
}
