package jp.mokuteki.domain.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * 表 — a table kept as CSV text (RFC 4180, UTF-8, one header line), read strictly.
 *
 * <p>The header must name exactly the expected columns, in any order; a record with another number of fields, text
 * that is not UTF-8 or an open quotation mark is refused with file and line. Nothing is skipped in silence. Immutable
 * and thread-safe.
 *
 * <p>Example: {@code Table.parse("kinds.csv", "code,labelJa\nCLAIM,レセプト\n", "code", "labelJa").rows().size()} is {@code 1}.
 * Legal source: none.
 *
 * @param file name of the file, for messages
 * @param columns the expected columns, in the order in which they were asked for
 * @param rows the records after the header
 */
public record Table(String file, List<String> columns, List<TableRow> rows) {
    private static final String REFERENCE = "/jp/mokuteki/domain/reference/";

    /** Copies its lists. */
    public Table {
        Objects.requireNonNull(file, "file");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads one of the tables that come with the domain.
     *
     * @param file name of the file among the reference data
     * @param columns the expected columns
     * @return the table
     * @throws InvalidTableException where the file breaks a rule
     */
    public static Table ofReference(String file, String... columns) {
        return parse(file, referenceText(file), columns);
    }

    /**
     * Reads the whole text of a reference file.
     *
     * @param file name of the file among the reference data
     * @return its text
     */
    public static String referenceText(String file) {
        try (InputStream in = Table.class.getResourceAsStream(REFERENCE + file)) {
            return decode(file, Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Decodes bytes as UTF-8; a byte order mark at the start is dropped.
     *
     * @param file name of the file, for the error
     * @param bytes the bytes
     * @return the text
     * @throws InvalidTableException where the bytes are not UTF-8
     */
    public static String decode(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidTableException(
                    file, firstBadLine(bytes), "", TableFaultCode.NOT_IN_ENCODING.with("UTF-8"));
        }
    }

    private static int firstBadLine(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, lenient.indexOf('\uFFFD'));
        return 1
                + (int) lenient.substring(0, bad).chars().filter(c -> c == '\n').count();
    }

    /**
     * Reads a table from its text.
     *
     * @param file name of the file, for messages
     * @param text the text
     * @param columns the expected columns
     * @return the table
     * @throws InvalidTableException where the text breaks a rule
     */
    public static Table parse(String file, String text, String... columns) {
        List<CsvReader.Line> lines = new CsvReader(file, text).records();
        if (lines.isEmpty()) {
            throw new InvalidTableException(file, 1, "", TableFaultCode.HEADER_MISSING.with());
        }
        List<String> header = checkedHeader(file, lines.get(0), List.of(columns));
        var rows = new ArrayList<TableRow>();
        for (CsvReader.Line line : lines.subList(1, lines.size())) {
            rows.add(row(file, header, line));
        }
        return new Table(file, List.of(columns), rows);
    }

    private static List<String> checkedHeader(String file, CsvReader.Line header, List<String> expected) {
        var seen = new HashSet<String>();
        for (String column : header.fields()) {
            if (!expected.contains(column)) {
                throw new InvalidTableException(file, 1, column, TableFaultCode.UNKNOWN_COLUMN.with());
            }
            if (!seen.add(column)) {
                throw new InvalidTableException(file, 1, column, TableFaultCode.REPEATED_COLUMN.with());
            }
        }
        for (String column : expected) {
            if (!seen.contains(column)) {
                throw new InvalidTableException(file, 1, column, TableFaultCode.MISSING_COLUMN.with());
            }
        }
        return header.fields();
    }

    private static TableRow row(String file, List<String> header, CsvReader.Line line) {
        if (line.fields().size() != header.size()) {
            TableFault fault =
                    TableFaultCode.FIELD_COUNT.with(header.size(), line.fields().size());
            throw new InvalidTableException(file, line.number(), "", fault);
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), line.fields().get(i));
        }
        return new TableRow(file, line.number(), values);
    }

    /**
     * Reads every row as one value and refuses two rows with the same key.
     *
     * @param <T> what a row is read as
     * @param reader reads one row
     * @param key the key of what was read
     * @param keyColumn the column to blame for a duplicate
     * @return the values in the order of the file
     * @throws InvalidTableException where a key stands twice
     */
    public <T> List<T> read(Function<TableRow, T> reader, Function<T, Object> key, String keyColumn) {
        var seen = new HashSet<Object>();
        var values = new ArrayList<T>();
        for (TableRow row : rows) {
            T value = reader.apply(row);
            if (!seen.add(key.apply(value))) {
                throw row.fault(keyColumn, TableFaultCode.KEY_TWICE.with());
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    /**
     * Gives the canonical form of the table: its file name, its columns, then each row.
     *
     * @return the form over which a hash is taken
     */
    public CanonicalText canonical() {
        CanonicalText canonical = new CanonicalText().add(file).addAll(columns);
        rows.forEach(row -> canonical.addAll(columns.stream().map(row::text).toList()));
        return canonical;
    }
}
