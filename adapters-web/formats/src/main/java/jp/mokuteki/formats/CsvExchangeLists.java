package jp.mokuteki.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.domain.ledger.ListedExchange;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 情報提供等の一覧 (CSV) — reads lists of exchanges from CSV (RFC 4180) in UTF-8, with or without byte order mark, under the header
 * that {@code docs/operations.md} describes. Immutable and thread-safe.
 */
public final class CsvExchangeLists implements ExchangeLists {
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);

    private final int most;

    /** Makes the reader. */
    public CsvExchangeLists() {
        this(ExchangeList.MOST);
    }

    CsvExchangeLists(int most) {
        this.most = most;
    }

    @Override
    public ExchangeList read(String name, byte[] document, Progress progress) {
        String text = Table.decode(name, document);
        long lines = text.lines().count();
        int line = 1;
        try {
            Iterator<CsvRecord> records = CSV.ofCsvRecord(text).iterator();
            if (!records.hasNext()) {
                throw new InvalidTableException(name, line, "", TableFaultCode.HEADER_MISSING.with());
            }
            ExchangeColumns columns = ExchangeColumns.of(name, records.next().getFields());
            var rows = new ArrayList<ListedExchange>();
            while (records.hasNext()) {
                CsvRecord next = records.next();
                line = (int) next.getStartingLineNumber();
                requireRoom(name, line, rows);
                rows.add(columns.read(line, next.getFields()));
                progress.at(line, lines);
            }
            progress.at(lines, lines);
            return new ExchangeList(rows);
        } catch (CsvParseException e) {
            throw new InvalidTableException(name, line, "", TableFaultCode.MISPLACED_QUOTE.with());
        }
    }

    private void requireRoom(String name, int line, List<ListedExchange> rows) {
        if (rows.size() == most) {
            throw new InvalidTableException(name, line, "", TableFaultCode.TOO_MANY_ROWS.with(most));
        }
    }
}
