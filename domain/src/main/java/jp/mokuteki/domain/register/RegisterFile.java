package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableFaultCode;
import jp.mokuteki.domain.table.TableRow;

/**
 * 台帳ファイル — a whole coded table as one CSV file, under the columns of {@link CodesFile}; the {@code id} says what a line
 * is.
 *
 * <ul>
 *   <li>{@code title}: the text is the heading above the table;
 *   <li>{@code internal} … {@code receive}: the text is the heading of the column (the usual one where the line is
 *       absent);
 *   <li>{@code 1}: the text is the title of category 1;
 *   <li>{@code 1.provide}: the text is the mark of the cell: 「・なし」, or blank for a cell that says nothing;
 *   <li>{@code 1.provide.1}: a purpose with its codes, or without any.
 * </ul>
 *
 * <p>A cell without a line is undeclared, never 「なし」.
 *
 * <p>Example: {@code RegisterFile.parse("register.csv", RegisterFile.write(SocietyTable.read())).equals(SocietyTable.read())}
 * is {@code true}. Legal source: none.
 */
public final class RegisterFile {
    private static final String TITLE = "title";
    private static final Pattern CATEGORY = Pattern.compile("[1-9][0-9]?");
    private static final Pattern CELL = Pattern.compile("([1-9][0-9]?)\\.([a-z-]+)");
    private static final Pattern PURPOSE = Pattern.compile(".*\\..*\\..*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private RegisterFile() {}

    /**
     * Reads a register file.
     *
     * @param file name of the file, for messages
     * @param text the text
     * @return the table
     * @throws InvalidTableException where a line is wrong; it names file, line and column
     */
    public static PurposeTable parse(String file, String text) {
        Table table = CodesFile.parse(file, text);
        table.read(row -> row.required("id"), id -> id, "id");
        var reading = new Reading(file);
        table.rows().forEach(reading::take);
        return reading.table();
    }

    /** What has been read so far of one file. */
    private static final class Reading {
        private final String file;
        private String title = "個人情報の利用目的";
        private final Map<DisclosureColumn, String> headings = new EnumMap<>(DisclosureColumn.class);
        private final Map<Integer, TableRow> categories = new LinkedHashMap<>();
        private final Map<String, TableRow> noneCells = new LinkedHashMap<>();
        private final Map<String, List<PurposeOfUse>> purposes = new LinkedHashMap<>();
        private final Map<String, TableRow> places = new LinkedHashMap<>();

        Reading(String file) {
            this.file = file;
            DisclosureColumn.IN_ORDER.forEach(column -> headings.put(column, column.heading()));
        }

        void take(TableRow row) {
            String id = row.required("id");
            if (!PURPOSE.matcher(id).matches()) {
                CodesFile.requireNoCodes(row);
            }
            if (id.equals(TITLE)) {
                title = row.one("text", text -> PlainText.check("the title of a table", text, 200));
            } else if (CATEGORY.matcher(id).matches()) {
                categories.put(Integer.parseInt(id), row);
            } else if (CELL.matcher(id).matches()) {
                takeCell(id, row);
            } else if (PURPOSE.matcher(id).matches()) {
                PurposeOfUse purpose = CodesFile.purpose(row);
                String cell = purpose.id().category() + "." + purpose.id().column();
                places.putIfAbsent(cell, row);
                purposes.computeIfAbsent(cell, key -> new ArrayList<>()).add(purpose);
            } else {
                headings.put(row.one("id", DisclosureColumn::of), row.required("text"));
            }
        }

        private void takeCell(String id, TableRow row) {
            row.one("id", cell -> DisclosureColumn.of(cell.substring(cell.indexOf('.') + 1)));
            if (row.text("text").equals(IssuedTable.NONE)) {
                noneCells.put(id, row);
            } else if (!row.text("text").isBlank()) {
                throw row.fault("text", TableFaultCode.CELL_MARK.with(IssuedTable.NONE));
            }
            places.putIfAbsent(id, row);
        }

        PurposeTable table() {
            if (categories.isEmpty()) {
                throw new InvalidTableException(file, 1, "id", TableFaultCode.NO_CATEGORY.with());
            }
            places.forEach((cell, row) -> {
                if (!categories.containsKey(Integer.valueOf(cell.substring(0, cell.indexOf('.'))))) {
                    throw row.fault("id", TableFaultCode.CATEGORY_LINE_MISSING.with());
                }
            });
            List<PurposeCategory> read =
                    categories.values().stream().map(this::category).toList();
            return new PurposeTable(title, List.copyOf(headings.values()), read);
        }

        private PurposeCategory category(TableRow row) {
            int number = row.one("id", Integer::valueOf);
            String name = row.one("text", text -> PlainText.check("the title of a category", text, 500));
            var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
            DisclosureColumn.IN_ORDER.forEach(column -> cells.put(column, cell(number + "." + column)));
            return new PurposeCategory(number, name, NumberAffair.ofCategory(number, name), cells);
        }

        private Cell cell(String id) {
            List<PurposeOfUse> listed = purposes.getOrDefault(id, List.of());
            TableRow none = noneCells.get(id);
            if (none != null && !listed.isEmpty()) {
                throw none.fault("text", TableFaultCode.NONE_AND_PURPOSES.with());
            }
            if (listed.isEmpty()) {
                return none != null ? new Cell.DeclaredNone() : new Cell.Undeclared();
            }
            return new Cell.Purposes(listed);
        }
    }

    /**
     * Writes a table as a register file, which {@link #parse} reads.
     *
     * @param table the table
     * @return the text, with line feeds
     */
    public static String write(PurposeTable table) {
        Stream<List<String>> heads = Stream.concat(
                Stream.of(CodesFile.COLUMNS, line(TITLE, table.title())),
                DisclosureColumn.IN_ORDER.stream().map(column -> line(column.toString(), table.heading(column))));
        return Stream.concat(heads, table.categories().stream().flatMap(RegisterFile::lines))
                .map(fields -> fields.stream().map(RegisterFile::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> lines(PurposeCategory category) {
        Stream<List<String>> head = Stream.of(line(Integer.toString(category.number()), category.title()));
        return Stream.concat(
                head,
                category.cells().entrySet().stream()
                        .flatMap(cell -> lines(category.number() + "." + cell.getKey(), cell.getValue())));
    }

    private static Stream<List<String>> lines(String id, Cell cell) {
        if (cell instanceof Cell.Purposes purposes) {
            return purposes.purposes().stream()
                    .map(purpose -> line(purpose.id().toString(), purpose.text(), CodesFile.fields(purpose.coding())));
        }
        return Stream.of(line(id, cell instanceof Cell.DeclaredNone ? IssuedTable.NONE : ""));
    }

    private static List<String> line(String id, String text) {
        return line(id, text, CodesFile.fields(new Uncoded()));
    }

    private static List<String> line(String id, String text, List<String> codes) {
        var fields = new ArrayList<>(List.of(id, text));
        fields.addAll(codes);
        return fields;
    }

    private static String quoted(String field) {
        return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
