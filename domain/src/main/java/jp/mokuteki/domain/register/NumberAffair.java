package jp.mokuteki.domain.register;

import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 個人番号利用事務との関係 — whether a category serves an affair in which the Act lets the society use the Individual Number
 * (番号法別表の二の項).
 *
 * <p>Example: {@code NumberAffair.ofCategory(1, "被保険者等に対する保険給付に必要な利用目的").affair()} is {@code BENEFITS}. Legal source:
 * 番号法第9条第1項, 番号法別表の二の項.
 *
 * @param standing what is settled
 * @param affair code of the affair, for instance {@code BENEFITS}; empty where there is none
 */
public record NumberAffair(Standing standing, String affair) {
    /** 確かさ — what is settled of the relation. */
    public enum Standing {
        /** The category serves the affair. */
        SERVES,
        /** The category serves none. */
        NONE,
        /** Not settled: what rests on it is undetermined. */
        OPEN
    }

    private static final List<Known> STANDARD =
            read(Table.ofReference("purpose-categories.csv", "number", "title", "numberAffair", "certainty", "note"));

    private record Known(int number, String title, NumberAffair affair) {}

    /** Refuses nulls. */
    public NumberAffair {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(affair, "affair");
    }

    private static List<Known> read(Table table) {
        return table.read(
                row -> new Known(row.one("number", Integer::valueOf), row.required("title"), affair(row)),
                Known::number,
                "number");
    }

    private static NumberAffair affair(TableRow row) {
        String affair = row.text("numberAffair");
        return switch (row.oneOf("certainty", List.of("stated", "open", ""))) {
            case "stated" -> new NumberAffair(Standing.SERVES, row.required("numberAffair"));
            case "open" -> new NumberAffair(Standing.OPEN, affair);
            default -> new NumberAffair(Standing.NONE, affair);
        };
    }

    /**
     * Finds the relation of a category of the national template.
     *
     * @param number number of the category
     * @param title its title, letter for letter
     * @return the relation; open for a category that the template does not have
     */
    public static NumberAffair ofCategory(int number, String title) {
        return STANDARD.stream()
                .filter(known -> known.number() == number && known.title().equals(title))
                .map(Known::affair)
                .findFirst()
                .orElse(new NumberAffair(Standing.OPEN, ""));
    }
}
