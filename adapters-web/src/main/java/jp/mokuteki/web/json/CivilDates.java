package jp.mokuteki.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** 日付 — reads civil dates of the form {@code 2026-04-01}. */
public final class CivilDates {
    private static final String FORM = "0000-00-00";

    private CivilDates() {}

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException where the form is another one or the calendar has no such day
     */
    public static LocalDate parse(String text) {
        // the calendar has no year 0, and not every database writes it down
        if (!hasForm(text) || number(text, 0, 4) == 0) {
            throw new IllegalArgumentException("not of the form YYYY-MM-DD");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day", e);
        }
    }

    private static boolean hasForm(String text) {
        int i = 0;
        while (i < text.length() && i < FORM.length() && fits(text.charAt(i), FORM.charAt(i))) {
            i++;
        }
        return i == FORM.length() && i == text.length();
    }

    private static boolean fits(char character, char form) {
        return form == '0' ? character >= '0' && character <= '9' : character == form;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
