package jp.mokuteki.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader's language. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ja                      | JAPANESE
                    en                      | ENGLISH
                    EN-GB                   | ENGLISH
                    en;q=0.5, ja;q=0.6      | JAPANESE
                    IT, EN;q=0.1            | ENGLISH
                    fr, en;q=0.2            | ENGLISH
                    en;q=0                  | JAPANESE
                    fr                      | JAPANESE
                    *                       | JAPANESE
                    ''                      | JAPANESE
                    en;q=nonsense           | JAPANESE
                    -                       | JAPANESE
                    en, --                  | JAPANESE
                    """)
    void english_only_for_who_prefers_it_to_japanese(String header, Language language) {
        assertThat(Language.preferred(Optional.of(header))).isEqualTo(language);
    }

    @Test
    void japanese_for_who_says_nothing() {
        assertThat(Language.preferred(Optional.empty())).isEqualTo(Language.JAPANESE);
    }
}
