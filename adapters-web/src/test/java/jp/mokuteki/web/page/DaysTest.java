package jp.mokuteki.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.mokuteki.web.problem.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people read them, by the first days of the eras. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 令和8年4月1日",
        "2019-05-01, 令和元年5月1日",
        "2019-04-30, 平成31年4月30日",
        "1989-01-08, 平成元年1月8日",
        "1989-01-07, 昭和64年1月7日",
        "1873-01-01, 明治6年1月1日",
        "1872-12-31, 1872-12-31",
        "9999-12-31, 令和7981年12月31日"
    })
    void a_day_is_written_with_the_year_of_its_era(LocalDate day, String written) {
        assertThat(Days.written(day, Language.JAPANESE)).isEqualTo(written);
        assertThat(Days.written(day, Language.ENGLISH)).isEqualTo(day.toString());
    }
}
