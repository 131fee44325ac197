package jp.mokuteki.launcher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads the day of an option. */
final class CivilDate {
    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CivilDate() {}

    static LocalDate parse(String text) {
        return parse("--as-of", text);
    }

    static LocalDate parse(String option, String text) {
        try {
            if (GRAMMAR.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // no such day in the calendar: told below like any other text
        }
        throw new WrongUsageException(option + ": 日付は 2026-04-01 の形で、暦にある日を指定してください。");
    }
}
