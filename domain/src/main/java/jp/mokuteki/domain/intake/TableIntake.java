package jp.mokuteki.domain.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.InvalidValueException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.domain.table.TableFault;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 表の取込み — puts a table together from what a document holds, item by item in its order, and keeps what each line was taken
 * as. What cannot stand in a table is refused with its line; an Individual Number is refused and not repeated. Not thread-safe.
 *
 * <p>Example: {@code new TableIntake("page.html").fault(12, "category", "the number is given twice").getMessage()} is
 * {@code page.html:12: category: the number is given twice}. Legal source: none.
 */
public final class TableIntake {
    /** The title of a table whose document has none. */
    public static final String USUAL_TITLE = "個人情報の利用目的";

    private final String file;
    private final List<ReadLine> read = new ArrayList<>();
    private final Map<DisclosureColumn, String> headings = new EnumMap<>(DisclosureColumn.class);
    private final List<Row> rows = new ArrayList<>();
    private String title = USUAL_TITLE;

    /** One category as far as it was read. */
    private static final class Row {
        private final int line;
        private final int number;
        private String title;
        private final Map<DisclosureColumn, List<PurposeOfUse>> purposes = new EnumMap<>(DisclosureColumn.class);
        private final Set<DisclosureColumn> none = EnumSet.noneOf(DisclosureColumn.class);

        private Row(int line, int number, String title) {
            this.line = line;
            this.number = number;
            this.title = title;
        }

        private Cell cell(DisclosureColumn column) {
            List<PurposeOfUse> listed = purposes.getOrDefault(column, List.of());
            if (!listed.isEmpty()) {
                return new Cell.Purposes(listed);
            }
            return none.contains(column) ? new Cell.DeclaredNone() : new Cell.Undeclared();
        }
    }

    /**
     * Begins.
     *
     * @param file name of the document, for faults
     */
    public TableIntake(String file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Tells which document.
     *
     * @return its name, for faults
     */
    public String file() {
        return file;
    }

    /**
     * Takes the heading above the table.
     *
     * @param line its line
     * @param text the heading
     */
    public void title(int line, String text) {
        title = checked(line, "title", text, 200);
        note(line, LineReason.TABLE_TITLE);
    }

    /**
     * Takes the heading of a column; the first that a document has for a column stays.
     *
     * @param line its line
     * @param column the column
     * @param heading the heading, without brackets and marks
     * @param reason why it is one
     */
    public void heading(int line, DisclosureColumn column, String heading, LineReason reason) {
        headings.putIfAbsent(column, checked(line, column.toString(), heading, 200));
        note(line, reason);
    }

    /**
     * Begins a category.
     *
     * @param line its line
     * @param number its number
     * @param name its title, without the number
     * @param reason why it is one
     */
    public void category(int line, int number, String name, LineReason reason) {
        if (number < 1 || number > 99) {
            throw fault(line, "category", TableFaultCode.CATEGORY_NUMBER.with());
        }
        for (Row row : rows) {
            if (row.number == number) {
                throw fault(line, "category", TableFaultCode.CATEGORY_TWICE.with(number, row.line));
            }
        }
        rows.add(new Row(line, number, checked(line, "category", name, 500)));
        note(line, reason);
    }

    /**
     * Lengthens the title of the last category.
     *
     * @param line the line that goes on
     * @param more what it adds
     */
    public void categoryGoesOn(int line, String more) {
        Row row = last(line);
        row.title = checked(line, "category", row.title + more, 500);
        note(line, LineReason.TITLE_CONTINUED);
    }

    /**
     * Asks whether a category has begun.
     *
     * @return the number of the last one, 0 where there is none
     */
    public int lastNumber() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number;
    }

    /**
     * Takes a purpose of the last category, without codes.
     *
     * @param line its first line
     * @param column the column
     * @param text the text, letter for letter
     * @param reason why it is one
     */
    public void purpose(int line, DisclosureColumn column, String text, LineReason reason) {
        Row row = last(line);
        if (row.none.contains(column)) {
            throw fault(line, column.toString(), TableFaultCode.NONE_AND_PURPOSES.with());
        }
        List<PurposeOfUse> listed = row.purposes.computeIfAbsent(column, key -> new ArrayList<>());
        checked(line, column.toString(), text, 1_000);
        if (listed.size() == 999) {
            throw fault(line, column.toString(), TableFaultCode.TOO_MANY_PURPOSES.with(999));
        }
        var id = new PurposeId(row.number, column, listed.size() + 1);
        listed.add(new PurposeOfUse(id, text, new Uncoded()));
        read.add(new ReadLine(line, reason, "", Optional.of(id)));
    }

    /**
     * Takes the mark of a cell of the last category that declares that there is no purpose.
     *
     * @param line its line
     * @param column the column
     */
    public void none(int line, DisclosureColumn column) {
        Row row = last(line);
        if (row.purposes.containsKey(column)) {
            throw fault(line, column.toString(), TableFaultCode.PURPOSES_AND_NONE.with());
        }
        row.none.add(column);
        note(line, LineReason.DECLARED);
    }

    /**
     * Says what a line was taken as that adds nothing to the table.
     *
     * @param line the line
     * @param reason why
     */
    public void note(int line, LineReason reason) {
        note(line, reason, "");
    }

    /**
     * Says what a line was taken as, with a word beside it.
     *
     * @param line the line
     * @param reason why
     * @param detail the word; never text of the document
     */
    public void note(int line, LineReason reason, String detail) {
        read.add(new ReadLine(line, reason, detail, Optional.empty()));
    }

    /**
     * Makes a fault of a line.
     *
     * @param line the line
     * @param column the column, or empty
     * @param fault what is wrong, without text of the document
     * @return the fault, to be thrown
     */
    public InvalidTableException fault(int line, String column, TableFault fault) {
        return new InvalidTableException(file, line, column, fault);
    }

    /**
     * Makes a fault of a line that has no code of its own.
     *
     * @param line the line
     * @param column the column, or empty
     * @param reason what is wrong, in English and without text of the document
     * @return the fault, to be thrown
     */
    public InvalidTableException fault(int line, String column, String reason) {
        return new InvalidTableException(file, line, column, reason);
    }

    private Row last(int line) {
        if (rows.isEmpty()) {
            throw fault(line, "", TableFaultCode.BEFORE_CATEGORY.with());
        }
        return rows.get(rows.size() - 1);
    }

    private String checked(int line, String column, String text, int longest) {
        if (IndividualNumberGuard.finds(text)) {
            throw new NumberInTableException(file, line, column);
        }
        try {
            return PlainText.check("a text", text, longest);
        } catch (InvalidValueException e) {
            throw fault(line, column, e.fault());
        }
    }

    /**
     * Ends the intake.
     *
     * @param lines how many lines the document has
     * @param left why a line of which nothing was said was left aside
     * @return the table with every line of the document
     * @throws InvalidTableException where the document holds no table
     */
    public ImportedTable end(int lines, LineReason left) {
        if (rows.stream().allMatch(row -> row.purposes.isEmpty() && row.none.isEmpty())) {
            throw fault(1, "", TableFaultCode.NO_TABLE.with());
        }
        var said = new HashSet<Integer>();
        read.forEach(one -> said.add(one.line()));
        for (int line = 1; line <= lines; line++) {
            if (!said.contains(line)) {
                note(line, left);
            }
        }
        return new ImportedTable(table(), read.stream().sorted().distinct().toList());
    }

    private PurposeTable table() {
        List<String> five = DisclosureColumn.IN_ORDER.stream()
                .map(column -> headings.getOrDefault(column, column.heading()))
                .toList();
        return new PurposeTable(
                title, five, rows.stream().map(TableIntake::category).toList());
    }

    private static PurposeCategory category(Row row) {
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        DisclosureColumn.IN_ORDER.forEach(column -> cells.put(column, row.cell(column)));
        return new PurposeCategory(row.number, row.title, NumberAffair.ofCategory(row.number, row.title), cells);
    }
}
