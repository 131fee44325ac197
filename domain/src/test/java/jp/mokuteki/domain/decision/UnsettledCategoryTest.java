package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a category serves a number affair is known of those of the template only, number and title letter for letter. */
@DisplayName("ひな形にない区分での個人番号の利用")
final class UnsettledCategoryTest {
    private static Decision useOfTheNumberIn(int category, String title) {
        String file = """
                id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note
                %1$d,%2$s,,,,,,,,
                %1$d.internal.1,番号法に定める利用事務,USE,INTERNAL_USE,,CLAIM,USE_AFFAIR,,MYNUMBER_USE,
                """.formatted(category, title);
        var revision = new RegisterRevision(
                1, EffectivePeriod.since(LocalDate.of(2020, 10, 1)), RegisterFile.parse("r.csv", file));
        return PurposeRegister.of(revision)
                .decide(Questions.read("2026-04-01", "USE " + category + " - CLAIM specified"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 被保険者等に対する保険給付に必要な利用目的     | PERMITTED
            4 | 診療報酬の審査・支払に必要な利用目的           | REFUSED
            4 | 診療報酬の審査･支払に必要な利用目的            | UNDETERMINED
            1 | 被保険者等に対する保険給付等に必要な利用目的   | UNDETERMINED
            2 | 被保険者等に対する保険給付に必要な利用目的     | UNDETERMINED
            9 | その他                                         | UNDETERMINED
            """)
    void a_use_of_the_number_is_undetermined_in_a_category_that_is_not_of_the_template(
            int category, String title, Verdict verdict) {
        Decision decision = useOfTheNumberIn(category, title);

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.reasons().stream().map(Reason::code).anyMatch(ReasonCode.LAW_NOT_FORMALISED::equals))
                .isEqualTo(verdict == Verdict.UNDETERMINED);
    }
}
