package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.domain.table.InvalidTableException;

/**
 * 交付された形の表 — the table in the form in which the society issued it: a heading, then lines of cells separated by tabs,
 * each cell a list, 「・なし」 or blank.
 *
 * <p>{@link #rows} writes the lines of the table byte for byte as they were issued.
 *
 * <p>Example: {@code IssuedTable.rows(SocietyTable.read()).size()} is {@code 9}. Legal source: 規程別表2.
 */
public final class IssuedTable {
    /** The mark of a cell that declares that there is no purpose. */
    public static final String NONE = "・なし";

    private static final String OPEN = "<ul style=\"list-style-type: none\"> ";
    private static final String CLOSE = "</ul>";
    private static final Pattern LIST = Pattern.compile(Pattern.quote(OPEN) + "((?:<li>[^<]+</li> )+)" + CLOSE);
    private static final Pattern BULLET = Pattern.compile("<li>([^<]+)</li>");
    private static final Pattern CATEGORY = Pattern.compile("([1-9][0-9]?)\\. (\\S.*)");
    private static final Pattern LINE = Pattern.compile("\r?\n");
    private static final Pattern TAB = Pattern.compile("\t");

    private IssuedTable() {}

    /**
     * Reads a table in the issued form; its purposes have no codes.
     *
     * @param file name of the file, for messages
     * @param text the text
     * @return the table
     * @throws InvalidTableException where a line cannot be read; it names line and column
     */
    public static PurposeTable parse(String file, String text) {
        var title = "";
        var lines = new ArrayList<Line>();
        String[] all = LINE.split(text, -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].contains("\t")) {
                lines.add(new Line(file, i + 1, Arrays.asList(TAB.split(all[i], -1))));
            } else if (!all[i].isBlank() && (!title.isEmpty() || !lines.isEmpty())) {
                throw new InvalidTableException(file, i + 1, "", "neither the heading nor a line of the table");
            } else if (!all[i].isBlank()) {
                title = all[i].strip();
            }
        }
        return table(file, title, lines);
    }

    private static PurposeTable table(String file, String title, List<Line> lines) {
        if (title.isEmpty() || lines.size() < 2) {
            throw new InvalidTableException(
                    file, 1, "", "a heading, a line of column headings and categories are needed");
        }
        List<String> headings = lines.get(0).headings();
        var categories = new ArrayList<PurposeCategory>();
        for (Line line : lines.subList(1, lines.size())) {
            PurposeCategory category = line.category(headings);
            if (categories.stream().anyMatch(other -> other.number() == category.number())) {
                throw line.fault("", "the number of the category stands twice");
            }
            categories.add(category);
        }
        return new PurposeTable(title, headings, categories);
    }

    /** One line of the table with its place. */
    private record Line(String file, int number, List<String> cells) {
        List<String> headings() {
            if (cells.size() != 6
                    || !cells.get(0).isEmpty()
                    || cells.subList(1, 6).contains("")) {
                throw fault("", "expected an empty cell and five column headings");
            }
            return List.copyOf(cells.subList(1, 6));
        }

        PurposeCategory category(List<String> headings) {
            Matcher title = CATEGORY.matcher(cells.get(0));
            if (cells.size() != 6 || !title.matches()) {
                throw fault("", "expected a number, a title and five cells");
            }
            int category = Integer.parseInt(title.group(1));
            var read = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
            for (int place = 0; place < headings.size(); place++) {
                DisclosureColumn column = DisclosureColumn.IN_ORDER.get(place);
                read.put(column, cell(category, column, cells.get(place + 1), headings.get(place)));
            }
            String name = unescaped(title.group(2));
            return new PurposeCategory(category, name, NumberAffair.ofCategory(category, name), read);
        }

        private Cell cell(int category, DisclosureColumn column, String text, String heading) {
            if (text.equals(NONE)) {
                return new Cell.DeclaredNone();
            }
            if (text.isBlank()) {
                return new Cell.Undeclared();
            }
            Matcher list = LIST.matcher(text);
            if (!list.matches()) {
                throw fault(heading, "neither a list of purposes nor " + NONE + " nor blank");
            }
            var purposes = new ArrayList<PurposeOfUse>();
            for (Matcher bullet = BULLET.matcher(list.group(1)); bullet.find(); ) {
                var id = new PurposeId(category, column, purposes.size() + 1);
                purposes.add(purpose(id, unescaped(bullet.group(1)), heading));
            }
            return new Cell.Purposes(purposes);
        }

        private PurposeOfUse purpose(PurposeId id, String text, String heading) {
            try {
                return new PurposeOfUse(id, text, new Uncoded());
            } catch (IllegalArgumentException e) {
                throw fault(heading, Objects.requireNonNullElse(e.getMessage(), "no purpose"));
            }
        }

        InvalidTableException fault(String column, String reason) {
            return new InvalidTableException(file, number, column, reason);
        }
    }

    /**
     * Writes a table in the issued form: the heading, an empty line, then the {@linkplain #rows lines of the table}.
     *
     * @param table the table
     * @return the text, ending with a line feed
     */
    public static String write(PurposeTable table) {
        return table.title() + "\n\n" + String.join("\n", rows(table)) + "\n";
    }

    /**
     * Writes the lines of the table, the column headings first.
     *
     * @param table the table
     * @return the lines as issued, without line ends
     */
    public static List<String> rows(PurposeTable table) {
        var rows = new ArrayList<String>();
        rows.add("\t" + String.join("\t", table.headings()));
        for (PurposeCategory category : table.categories()) {
            rows.add(category.number() + ". " + escaped(category.title()) + "\t"
                    + category.cells().values().stream().map(IssuedTable::cell).collect(Collectors.joining("\t")));
        }
        return rows;
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.DeclaredNone) {
            return NONE;
        }
        if (cell instanceof Cell.Undeclared) {
            return "";
        }
        return cell.listed().stream()
                .map(purpose -> "<li>" + escaped(purpose.text()) + "</li> ")
                .collect(Collectors.joining("", OPEN, CLOSE));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
