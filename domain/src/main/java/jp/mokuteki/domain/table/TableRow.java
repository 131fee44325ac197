package jp.mokuteki.domain.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * 行 — one record of a {@link Table}; it reads its fields and blames file, line and column where it cannot.
 *
 * <p>Example: {@code Table.parse("kinds.csv", "code,labelJa\nCLAIM,レセプト\n", "code", "labelJa").rows().get(0).text("labelJa")}
 * is {@code レセプト}. Legal source: none.
 *
 * @param file name of the file
 * @param line line on which the record begins, from 1
 * @param values the fields by column
 */
public record TableRow(String file, int line, Map<String, String> values) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SEPARATOR = Pattern.compile("|", Pattern.LITERAL);

    /** Copies its map. */
    public TableRow {
        Objects.requireNonNull(file, "file");
        values = Map.copyOf(values);
    }

    /**
     * Reads a field as it stands.
     *
     * @param column the column
     * @return the text, possibly empty
     */
    public String text(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    /**
     * Reads a field that must not be empty.
     *
     * @param column the column
     * @return the text
     */
    public String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw fault(column, TableFaultCode.EMPTY_VALUE.with());
        }
        return text;
    }

    /**
     * Reads a field by a factory that throws {@link IllegalArgumentException} for what it does not know.
     *
     * @param <T> what is read
     * @param column the column
     * @param factory reads the text
     * @return the value
     */
    public <T> T one(String column, Function<String, T> factory) {
        return parsed(column, required(column), factory);
    }

    /**
     * Reads a field that may be empty.
     *
     * @param <T> what is read
     * @param column the column
     * @param factory reads the text
     * @return the value, or nothing where the field is empty
     */
    public <T> Optional<T> maybe(String column, Function<String, T> factory) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(parsed(column, text(column), factory));
    }

    /**
     * Reads a field of values separated by {@code |}.
     *
     * @param <T> what is read
     * @param column the column
     * @param factory reads one value
     * @return the values in the order of the field; empty where the field is
     */
    public <T> Set<T> many(String column, Function<String, T> factory) {
        var values = new LinkedHashSet<T>();
        if (!text(column).isEmpty()) {
            for (String part : SEPARATOR.split(text(column), -1)) {
                if (!values.add(parsed(column, part, factory))) {
                    throw fault(column, TableFaultCode.VALUE_TWICE.with());
                }
            }
        }
        return values;
    }

    /**
     * Reads a civil date.
     *
     * @param column the column
     * @return the date
     */
    public LocalDate date(String column) {
        return one(column, TableRow::strictDate);
    }

    /**
     * Reads a civil date that may be absent.
     *
     * @param column the column
     * @return the date, or nothing where the field is empty
     */
    public Optional<LocalDate> maybeDate(String column) {
        return maybe(column, TableRow::strictDate);
    }

    private static LocalDate strictDate(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new InvalidValueException(TableFaultCode.DATE_FORM.with());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw (InvalidValueException) new InvalidValueException(TableFaultCode.NO_SUCH_DATE.with()).initCause(e);
        }
    }

    /**
     * Reads a field that must be one of a few texts.
     *
     * @param column the column
     * @param allowed the texts
     * @return the text
     */
    public String oneOf(String column, List<String> allowed) {
        if (!allowed.contains(text(column))) {
            throw fault(column, TableFaultCode.NOT_ONE_OF.with(allowed));
        }
        return text(column);
    }

    /**
     * Makes a value of several fields by a factory that throws {@link IllegalArgumentException} where they do not go
     * together.
     *
     * @param <T> what is made
     * @param factory makes the value
     * @return the value
     */
    public <T> T whole(Supplier<T> factory) {
        return parsed("", "", text -> factory.get());
    }

    private <T> T parsed(String column, String text, Function<String, T> factory) {
        try {
            return factory.apply(text);
        } catch (InvalidValueException e) {
            throw fault(column, e.fault());
        } catch (IllegalArgumentException e) {
            throw fault(column, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        }
    }

    /**
     * Makes an error that names this row.
     *
     * @param column the column, empty for the whole line
     * @param fault what is wrong
     * @return the error, to be thrown
     */
    public InvalidTableException fault(String column, TableFault fault) {
        return new InvalidTableException(file, line, column, fault);
    }

    /**
     * Makes an error that names this row and has no code of its own.
     *
     * @param column the column, empty for the whole line
     * @param reason what is wrong, in English
     * @return the error, to be thrown
     */
    public InvalidTableException fault(String column, String reason) {
        return new InvalidTableException(file, line, column, reason);
    }
}
