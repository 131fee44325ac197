package jp.mokuteki.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;

/** The lines of all tables that hold the revisions of one insurer, in the order of each table. */
record RevisionRows(
        List<RevisionRow> revisions,
        List<HeadingRow> headings,
        List<CategoryRow> categories,
        List<CellRow> cells,
        List<PurposeRow> purposes,
        List<EnactmentRow> enactments,
        List<WithdrawalRow> withdrawals) {
    /** Which category of which revision. */
    private record Line(int revision, int category) {}

    /** Takes one revision apart. */
    static RevisionRows of(RecordedRevision stored) {
        PurposeTable table = stored.table();
        int revision = stored.number();
        var rows = new RevisionRows(
                List.of(RevisionRow.of(stored)),
                headings(revision, table),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                stored.enactment().map(one -> new EnactmentRow(revision, one)).stream()
                        .toList(),
                List.of());
        table.categories().forEach(category -> rows.take(revision, category));
        return rows;
    }

    private static List<HeadingRow> headings(int revision, PurposeTable table) {
        List<DisclosureColumn> columns = DisclosureColumn.IN_ORDER;
        return IntStream.range(0, columns.size())
                .mapToObj(place -> new HeadingRow(
                        revision,
                        columns.get(place).toString(),
                        table.headings().get(place)))
                .toList();
    }

    private void take(int revision, PurposeCategory category) {
        categories.add(CategoryRow.of(revision, categories.size(), category));
        category.cells().forEach((column, cell) -> {
            var place = new CellRow.Place(revision, category.number(), column.toString());
            cells.add(new CellRow(place, cell.state()));
            List<PurposeOfUse> listed = cell.listed();
            for (int position = 0; position < listed.size(); position++) {
                purposes.add(PurposeRow.of(place, position, listed.get(position)));
            }
        });
    }

    /** Puts the revisions together and refuses one whose hashes are not those that were stored with it. */
    List<RecordedRevision> together() {
        Map<Integer, List<HeadingRow>> headingsOf =
                headings.stream().collect(Collectors.groupingBy(HeadingRow::revision));
        Map<Integer, List<PurposeCategory>> categoriesOf = categoriesByRevision();
        return revisions.stream()
                .map(row -> {
                    List<String> texts = inOrder(headingsOf.getOrDefault(row.number(), List.of()));
                    List<PurposeCategory> listed = categoriesOf.getOrDefault(row.number(), List.of());
                    return checked(row, new PurposeTable(row.title(), texts, listed));
                })
                .toList();
    }

    private RecordedRevision checked(RevisionRow row, PurposeTable table) {
        if (!row.hashes().equals(RevisionRow.Hashes.of(table))) {
            throw new IllegalArgumentException(
                    "revision " + row.number() + " has other hashes than those stored with it");
        }
        return new RecordedRevision(
                row.number(),
                row.effectiveFrom(),
                table,
                enactments.stream()
                        .filter(one -> one.revision() == row.number())
                        .map(EnactmentRow::enactment)
                        .findFirst(),
                row.recordedAt(),
                withdrawals.stream()
                        .filter(one -> one.revision() == row.number())
                        .map(WithdrawalRow::withdrawal)
                        .findFirst());
    }

    private static List<String> inOrder(List<HeadingRow> rows) {
        var texts = new EnumMap<DisclosureColumn, String>(DisclosureColumn.class);
        rows.forEach(row -> texts.put(DisclosureColumn.of(row.column()), row.text()));
        return List.copyOf(texts.values());
    }

    private Map<Integer, List<PurposeCategory>> categoriesByRevision() {
        Map<Line, Map<DisclosureColumn, Cell>> cellsOf = cellsByLine();
        return categories.stream()
                .collect(Collectors.groupingBy(
                        CategoryRow::revision,
                        Collectors.mapping(
                                row -> row.category(
                                        cellsOf.getOrDefault(new Line(row.revision(), row.number()), Map.of())),
                                Collectors.toList())));
    }

    private Map<Line, Map<DisclosureColumn, Cell>> cellsByLine() {
        Map<CellRow.Place, List<PurposeOfUse>> purposesAt = purposes.stream()
                .collect(Collectors.groupingBy(
                        PurposeRow::place, Collectors.mapping(PurposeRow::purpose, Collectors.toList())));
        return cells.stream()
                .collect(Collectors.groupingBy(
                        row -> new Line(row.place().revision(), row.place().category()),
                        Collectors.toMap(
                                row -> DisclosureColumn.of(row.place().column()),
                                row -> row.cell(purposesAt.getOrDefault(row.place(), List.of())))));
    }
}
