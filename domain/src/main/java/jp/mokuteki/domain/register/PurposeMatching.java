package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.TextLikeness;

/**
 * 利用目的の対応づけ — finds the purposes of a register again in a table from elsewhere, so that they keep their numbers. Within a
 * cell the same text is the same purpose, and the likeliest of the others is that purpose changed; what is like none is new.
 *
 * <p>Example: {@code new PurposeMatching(new RegisterChronicle(List.of()), SocietyTable.read()).numbered(SocietyTable.read())
 * .purposes().size()} is {@code 38}. Legal source: none.
 */
public final class PurposeMatching {
    /** From which likeness on, in thousandths, a text is taken for a changed one and not for a new purpose. */
    private static final int ALIKE = 600;

    private final RegisterChronicle chronicle;
    private final PurposeTable base;

    /**
     * Looks at a register.
     *
     * @param chronicle the register, which knows the numbers that were given
     * @param base the table in which purposes are found again
     */
    public PurposeMatching(RegisterChronicle chronicle, PurposeTable base) {
        this.chronicle = chronicle;
        this.base = base;
    }

    /**
     * Numbers a table like the register.
     *
     * @param table the table from elsewhere; its own numbers do not matter
     * @return the same texts under the numbers of the register; a purpose with the same text keeps codes that were confirmed
     */
    public PurposeTable numbered(PurposeTable table) {
        PurposeTable numbered = table;
        for (PurposeCategory category : table.categories()) {
            PurposeCategory matched = category;
            for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
                List<PurposeOfUse> listed = category.cell(column).listed();
                if (!listed.isEmpty()) {
                    matched = matched.with(column, new Cell.Purposes(matched(category.number(), column, listed)));
                }
            }
            numbered = numbered.with(matched);
        }
        return numbered;
    }

    private List<PurposeOfUse> matched(int category, DisclosureColumn column, List<PurposeOfUse> listed) {
        var known = new ArrayList<>(base.category(category)
                .map(found -> found.cell(column).listed())
                .orElse(List.of()));
        Map<Integer, PurposeOfUse> found = same(listed, known);
        likely(listed, known, found);
        int next = chronicle.nextId(category, column, base).number();
        for (int place = 0; place < listed.size(); place++) {
            if (!found.containsKey(place)) {
                PurposeOfUse added = listed.get(place);
                found.put(
                        place, new PurposeOfUse(new PurposeId(category, column, next++), added.text(), added.coding()));
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<Integer, PurposeOfUse> same(List<PurposeOfUse> listed, List<PurposeOfUse> known) {
        var found = new TreeMap<Integer, PurposeOfUse>();
        for (int place = 0; place < listed.size(); place++) {
            PurposeOfUse one = listed.get(place);
            Optional<PurposeOfUse> twin =
                    known.stream().filter(old -> old.text().equals(one.text())).findFirst();
            if (twin.isPresent()) {
                known.remove(twin.get());
                found.put(
                        place,
                        twin.get().codes().isPresent() ? twin.get() : twin.get().coded(one.coding()));
            }
        }
        return found;
    }

    private record Pair(int place, PurposeOfUse old, int likeness) {}

    private static void likely(List<PurposeOfUse> listed, List<PurposeOfUse> known, Map<Integer, PurposeOfUse> found) {
        List<Pair> pairs = IntStream.range(0, listed.size())
                .filter(place -> !found.containsKey(place))
                .boxed()
                .flatMap(place -> pairs(place, listed.get(place), known))
                .filter(pair -> pair.likeness() >= ALIKE)
                .sorted(Comparator.comparingInt(Pair::likeness).reversed())
                .toList();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.place()) && known.remove(pair.old())) {
                PurposeOfUse changed = listed.get(pair.place());
                found.put(pair.place(), new PurposeOfUse(pair.old().id(), changed.text(), changed.coding()));
            }
        }
    }

    private static Stream<Pair> pairs(int place, PurposeOfUse one, List<PurposeOfUse> known) {
        TextLikeness text = TextLikeness.of(one.text());
        return known.stream().map(old -> new Pair(place, old, text.to(TextLikeness.of(old.text()))));
    }
}
