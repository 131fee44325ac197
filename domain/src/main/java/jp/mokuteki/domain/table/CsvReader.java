package jp.mokuteki.domain.table;

import java.util.ArrayList;
import java.util.List;

/** Splits RFC 4180 text into records; every record remembers the line on which it begins. */
final class CsvReader {
    /** A record with its place. */
    record Line(int number, List<String> fields) {}

    private final String file;
    private final String text;
    private int position;
    private int line = 1;

    CsvReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    List<Line> records() {
        var records = new ArrayList<Line>();
        while (position < text.length()) {
            int start = line;
            records.add(new Line(start, fields()));
        }
        return records;
    }

    private List<String> fields() {
        var fields = new ArrayList<String>();
        do {
            fields.add(atQuote() ? quoted() : plain());
        } while (skip(','));
        endOfRecord();
        return List.copyOf(fields);
    }

    private boolean atQuote() {
        return position < text.length() && text.charAt(position) == '"';
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == '"') {
                throw fault(TableFaultCode.QUOTE_IN_FIELD);
            }
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        var field = new StringBuilder();
        position++;
        while (true) {
            if (position >= text.length()) {
                throw fault(TableFaultCode.OPEN_QUOTE);
            }
            char next = text.charAt(position++);
            if (next != '"') {
                line += next == '\n' ? 1 : 0;
                field.append(next);
            } else if (!skip('"')) {
                return field.toString();
            } else {
                field.append('"');
            }
        }
    }

    private void endOfRecord() {
        if (position >= text.length()) {
            return;
        }
        skip('\r');
        if (!skip('\n')) {
            throw fault(TableFaultCode.TEXT_AFTER_QUOTE);
        }
        line++;
    }

    private boolean skip(char expected) {
        if (position < text.length() && text.charAt(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    private InvalidTableException fault(TableFaultCode code) {
        return new InvalidTableException(file, line, "", code.with());
    }
}
