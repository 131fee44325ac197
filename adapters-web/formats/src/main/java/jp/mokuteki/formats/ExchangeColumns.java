package jp.mokuteki.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.ledger.ListedExchange;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.InvalidValueException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.TableFault;
import jp.mokuteki.domain.table.TableFaultCode;
import jp.mokuteki.domain.table.TableRow;

/**
 * The header of a list of exchanges, and how a record under it is read.
 *
 * @param file name of the document, for errors
 * @param header the columns in the order of the document
 */
record ExchangeColumns(String file, List<String> header) {
    private static final String REQUESTED = "requestedAt";
    private static final String PROVIDED = "providedAt";
    private static final List<String> ALL =
            List.of(REQUESTED, PROVIDED, "inquirer", "provider", "procedure", "information", "reference");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    ExchangeColumns {
        header = List.copyOf(header);
    }

    static ExchangeColumns of(String file, List<String> header) {
        requireNoNumber(file, 1, List.of(), header);
        var seen = new HashSet<String>();
        for (String column : header) {
            if (!ALL.contains(column)) {
                // what stands there may be a cell of a list without header, and is not repeated
                throw new InvalidTableException(
                        file, 1, "", TableFaultCode.UNKNOWN_LIST_COLUMN.with(String.join(",", ALL)));
            }
            if (!seen.add(column)) {
                throw new InvalidTableException(file, 1, column, TableFaultCode.REPEATED_COLUMN.with());
            }
        }
        for (String column : ALL) {
            if (!seen.contains(column)) {
                throw new InvalidTableException(file, 1, column, TableFaultCode.MISSING_COLUMN.with());
            }
        }
        return new ExchangeColumns(file, header);
    }

    ListedExchange read(int line, List<String> fields) {
        requireNoNumber(file, line, header, fields);
        if (fields.size() != header.size()) {
            TableFault fault = TableFaultCode.FIELD_COUNT.with(header.size(), fields.size());
            throw new InvalidTableException(file, line, "", fault);
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), fields.get(i));
        }
        var row = new TableRow(file, line, values);
        header.forEach(column -> requireHarmless(row, column));
        return row.whole(() -> exchange(row));
    }

    /** An Individual Number has no place anywhere, be it in a cell too many or in the place of a name of a column. */
    private static void requireNoNumber(String file, int line, List<String> columns, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (IndividualNumberGuard.finds(cells.get(i))) {
                throw new NumberInTableException(file, line, i < columns.size() ? columns.get(i) : "");
            }
        }
    }

    /** A cell that a spreadsheet would run is not a name. */
    private static void requireHarmless(TableRow row, String column) {
        String cell = row.text(column);
        if (!cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0) {
            throw row.fault(column, TableFaultCode.FORMULA.with());
        }
    }

    private static ListedExchange exchange(TableRow row) {
        return new ListedExchange(
                row.line(),
                row.one(REQUESTED, ExchangeColumns::time),
                row.maybe(PROVIDED, ExchangeColumns::time),
                row.one("inquirer", ListedExchange::name),
                row.one("provider", ListedExchange::name),
                row.maybe("procedure", ListedExchange::code),
                row.many("information", ListedExchange::name).stream().toList(),
                row.maybe("reference", ListedExchange::code));
    }

    /** A time without its offset could be of any zone. */
    private static Instant time(String text) {
        try {
            if (TIME.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException e) {
            throw (InvalidValueException) new InvalidValueException(TableFaultCode.NO_SUCH_TIME.with()).initCause(e);
        }
        throw new InvalidValueException(TableFaultCode.TIME_FORM.with());
    }
}
