package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/** The rules of the review as their table has them; of rules for one wording the first in the table counts. Immutable. */
final class FindingRules {
    private static final String COMPUTED = "computed";
    private static final List<String> KINDS = Stream.concat(
                    Stream.of(Wording.Kind.values()).map(FindingRules::code), Stream.of(COMPUTED))
            .toList();
    private static final FindingRules STANDARD = new FindingRules(Table.ofReference(
            "finding-rules.csv",
            "id",
            "code",
            "kind",
            "phrase",
            "context",
            "unless",
            "notAfter",
            "validFrom",
            "validTo",
            "replacement",
            "citation",
            "ground",
            "labelJa",
            "labelEn",
            "source"));

    private final List<FindingRule> all;
    private final List<TextRule> textRules = new ArrayList<>();
    private final Map<String, Computed> computed = new LinkedHashMap<>();

    private FindingRules(Table table) {
        all = table.read(FindingRules::rule, FindingRule::id, "id");
        for (int i = 0; i < all.size(); i++) {
            take(all.get(i), table.rows().get(i));
        }
    }

    /** A rule that no wording fires. */
    record Computed(FindingRule rule, Basis basis, List<String> unless) {
        Finding at(RegisterPlace place, LocalDate day) {
            return Finding.at(rule, place, basis.on(day));
        }
    }

    static FindingRules standard() {
        return STANDARD;
    }

    List<FindingRule> all() {
        return all;
    }

    List<TextRule> textRules() {
        return textRules;
    }

    Computed computed(String id) {
        return Objects.requireNonNull(computed.get(id), id);
    }

    private void take(FindingRule rule, TableRow row) {
        Basis basis = new Basis(
                List.copyOf(row.many("citation", Citation::parse)),
                List.copyOf(row.many("ground", Grounds.standard()::code)));
        String kind = row.oneOf("kind", KINDS);
        if (kind.equals(COMPUTED)) {
            computed.put(rule.id(), new Computed(rule, basis, words(row, "unless")));
        } else {
            textRules.add(new TextRule(rule, wording(kind, row), basis, row.text("replacement")));
        }
    }

    private static Wording wording(String kind, TableRow row) {
        Wording.Kind form = Wording.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        boolean place = form == Wording.Kind.CITATION || form == Wording.Kind.PARAGRAPH;
        row.required("phrase");
        return new Wording(
                form,
                place ? List.copyOf(row.many("phrase", Citation::parse)) : List.of(),
                place ? List.of() : words(row, "phrase"),
                words(row, "context"),
                words(row, "unless"),
                words(row, "notAfter"));
    }

    private static List<String> words(TableRow row, String column) {
        return List.copyOf(row.many(column, NormalisedText::of));
    }

    private static FindingRule rule(TableRow row) {
        return new FindingRule(
                row.required("id"),
                row.one("code", named(FindingCode.values())),
                EffectivePeriod.read(row),
                row.required("labelJa"),
                row.required("labelEn"));
    }

    private static <E extends Enum<E>> Function<String, E> named(E[] values) {
        return text -> Stream.of(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code"));
    }

    private static String code(Wording.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
