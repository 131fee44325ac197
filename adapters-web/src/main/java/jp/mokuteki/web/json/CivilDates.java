package jp.mokuteki.web.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** 日付 — reads civil dates of the form {@code 2026-04-01}. */
public final class CivilDates {
    // the calendar has no year 0, and not every database writes it down
    private static final Pattern GRAMMAR = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CivilDates() {}

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException where the form is another one or the calendar has no such day
     */
    public static LocalDate parse(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form YYYY-MM-DD");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such day", e);
        }
    }
}
