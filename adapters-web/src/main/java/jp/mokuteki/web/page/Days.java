package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import jp.mokuteki.web.problem.Language;

/** Writes civil dates for people: {@code 令和8年4月1日}. */
final class Days {
    /** The first day that the calendar of eras knows in Java; before it there is none to be named. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private Days() {}

    static String written(LocalDate day, Language language) {
        if (language == Language.ENGLISH || day.isBefore(FIRST)) {
            return day.toString();
        }
        var japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN) + (year == 1 ? "元" : year) + "年"
                + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
