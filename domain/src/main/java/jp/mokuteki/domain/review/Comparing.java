package jp.mokuteki.domain.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Compares two tables once. */
final class Comparing {
    private final PurposeTable before;
    private final PurposeTable after;
    private final Map<PurposeId, PurposeId> origins;
    private final Alignment<Integer> categories;

    Comparing(PurposeTable before, PurposeTable after) {
        this.before = before;
        this.after = after;
        this.origins = origins(before.purposes(), after.purposes());
        this.categories =
                Alignment.of(numbers(before), numbers(after), categoryOrigins(before.categories(), after.categories()));
    }

    private static List<Integer> numbers(PurposeTable table) {
        return table.categories().stream().map(PurposeCategory::number).toList();
    }

    /** For a purpose that stands in both tables where it stood: by its id, or by its text where its id is new. */
    private static Map<PurposeId, PurposeId> origins(List<PurposeOfUse> before, List<PurposeOfUse> after) {
        return Origins.of(texts(before), texts(after));
    }

    private static Map<PurposeId, String> texts(List<PurposeOfUse> purposes) {
        return purposes.stream()
                .collect(Collectors.toMap(
                        PurposeOfUse::id, PurposeOfUse::text, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<Integer, Integer> categoryOrigins(List<PurposeCategory> before, List<PurposeCategory> after) {
        return Origins.of(titles(before), titles(after));
    }

    private static Map<Integer, String> titles(List<PurposeCategory> categories) {
        return categories.stream()
                .collect(Collectors.toMap(
                        PurposeCategory::number, PurposeCategory::title, (one, other) -> one, LinkedHashMap::new));
    }

    List<ComparedItem> items() {
        var items = new ArrayList<ComparedItem>();
        items.add(ComparedItem.at(new RegisterPlace.Title(), Optional.of(before.title()), Optional.of(after.title())));
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            items.add(ComparedItem.at(
                    new RegisterPlace.Heading(column),
                    Optional.of(before.heading(column)),
                    Optional.of(after.heading(column))));
        }
        categories.pairs().stream().flatMap(this::category).forEach(items::add);
        return items;
    }

    private Stream<ComparedItem> category(Alignment.Pair<Integer> pair) {
        Optional<PurposeCategory> old = pair.before().flatMap(before::category);
        Optional<PurposeCategory> now = pair.after().flatMap(after::category);
        Stream<ComparedItem> cells = DisclosureColumn.IN_ORDER.stream()
                .flatMap(column -> cell(
                        column,
                        old.map(one -> one.cell(column)),
                        now.map(one -> one.cell(column)),
                        now.or(() -> old).orElseThrow().number()));
        return Stream.concat(Stream.of(title(old, now)), cells);
    }

    private ComparedItem title(Optional<PurposeCategory> old, Optional<PurposeCategory> now) {
        var place =
                new RegisterPlace.CategoryTitle(now.or(() -> old).orElseThrow().number());
        boolean moved = now.map(PurposeCategory::number)
                .filter(number -> categories.moved().contains(number)
                        || !old.map(PurposeCategory::number).equals(Optional.of(number)))
                .isPresent();
        if (moved && old.isPresent()) {
            return ComparedItem.moved(
                    place,
                    new RegisterPlace.CategoryTitle(old.get().number()),
                    old.get().title(),
                    now.orElseThrow().title());
        }
        return ComparedItem.at(place, old.map(PurposeCategory::title), now.map(PurposeCategory::title));
    }

    private Stream<ComparedItem> cell(DisclosureColumn column, Optional<Cell> old, Optional<Cell> now, int number) {
        var mark = ComparedItem.at(
                new RegisterPlace.InCell(number, column), old.flatMap(Comparing::mark), now.flatMap(Comparing::mark));
        List<PurposeId> left =
                ids(old).stream().filter(id -> !isMovedElsewhere(id, ids(now))).toList();
        Alignment<PurposeId> purposes = Alignment.of(left, ids(now), origins);
        return Stream.concat(Stream.of(mark), purposes.pairs().stream().map(pair -> purpose(pair, purposes)));
    }

    private boolean isMovedElsewhere(PurposeId id, List<PurposeId> cell) {
        return origins.entrySet().stream()
                .anyMatch(origin -> origin.getValue().equals(id) && !cell.contains(origin.getKey()));
    }

    private static List<PurposeId> ids(Optional<Cell> cell) {
        return cell.stream()
                .flatMap(one -> one.listed().stream())
                .map(PurposeOfUse::id)
                .toList();
    }

    /** The mark of a cell that lists no purposes. */
    private static Optional<String> mark(Cell cell) {
        if (cell instanceof Cell.Purposes) {
            return Optional.empty();
        }
        return Optional.of(cell instanceof Cell.DeclaredNone ? IssuedTable.NONE : RevisionComparison.BLANK);
    }

    private ComparedItem purpose(Alignment.Pair<PurposeId> pair, Alignment<PurposeId> cell) {
        Optional<String> old = pair.before().flatMap(before::purpose).map(PurposeOfUse::text);
        Optional<String> now = pair.after().flatMap(after::purpose).map(PurposeOfUse::text);
        var place = new RegisterPlace.OfPurpose(pair.after().or(pair::before).orElseThrow());
        boolean moved = pair.after()
                .filter(id -> cell.moved().contains(id) || !pair.before().equals(Optional.of(id)))
                .isPresent();
        return moved && old.isPresent()
                ? ComparedItem.moved(
                        place, new RegisterPlace.OfPurpose(pair.before().orElseThrow()), old.get(), now.orElseThrow())
                : ComparedItem.at(place, old, now);
    }
}
