package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden questions, written by hand: a clerk can read each line as a question and its answer. */
@DisplayName("模範問答 (別表2 第1版、2020-10-01 施行)")
final class GoldenQuestionsTest {
    private static final PurposeRegister REGISTER = PurposeRegister.ofSociety();

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # no  | asOf       | question                                                    | verdict      | purposes or reasons                        | cites                | near miss
            G1a   | 2021-08-31 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified        | PERMITTED    | 6.provide.2                                | 番号法第19条第7号     |
            G1b   | 2021-09-01 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified        | PERMITTED    | 6.provide.2                                | 番号法第19条第8号     |
            G2    | 2026-04-01 | RECEIVE 6 ADMINISTRATIVE_ORGAN LOCAL_TAX specified           | PERMITTED    | 6.receive.2 6.receive.4                    | 番号法第19条第8号     |
            G3    | 2026-04-01 | RECEIVE 2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified           | REFUSED      | CELL_DECLARED_NONE CELL_DECLARED_NONE      |                      | 6.receive.2
            G4    | 2026-04-01 | PROVIDE 3 EMPLOYER HEALTH_CHECKUP                            | PERMITTED    | 3.other-business.5                         | 個人情報保護法第27条第5項第3号 |
            G5    | 2026-04-01 | PROVIDE 3 EMPLOYER HEALTH_CHECKUP specified consented        | REFUSED      | NO_ARTICLE19_GROUND CONSENT_IRRELEVANT     | 番号法第19条          | 3.other-business.5
            G6    | 2026-04-01 | PROVIDE 1 CONTRACTOR CLAIM specified                         | REFUSED      | NO_ARTICLE19_GROUND                        | 番号法第19条          | 1.other-business.2
            G7a   | 2026-04-01 | PROVIDE 1 LIABILITY_INSURER ACCIDENT                         | PERMITTED    | 1.other-business.3                         | 健康保険法第57条第1項 |
            G7b   | 2026-04-01 | PROVIDE 8 LIABILITY_INSURER ACCIDENT                         | PERMITTED    | 8.other-business.1                         | 個人情報保護法第27条第1項 |
            G8    | 2026-04-01 | PROVIDE 4 REVIEW_AND_PAYMENT_BODY ELIGIBILITY                | PERMITTED    | 4.review-payment.1 4.review-payment.2      | 健康保険法第205条の4第1項 |
            G9    | 2026-04-01 | PROVIDE 5 REVIEW_AND_PAYMENT_BODY MEDICAL_EXPENSE            | REFUSED      | CELL_DECLARED_NONE RECIPIENT_NOT_LISTED RECIPIENT_NOT_LISTED CELL_DECLARED_NONE | | 5.other-business.1
            G10   | 2026-04-01 | RECEIVE 7 OTHER_MEDICAL_INSURER SPECIFIC_HEALTH_CHECKUP      | PERMITTED    | 7.receive.1                                | 高齢者の医療の確保に関する法律第27条第1項 |
            G11   | 2026-04-01 | USE 9.internal.1 - CLAIM                                     | REFUSED      | NO_MATCHING_PURPOSE                        |                      |
            G12   | 2026-04-01 | USE 「加入者サービス向上のため」 - ELIGIBILITY                | UNDETERMINED | AMBIGUOUS_PURPOSE                          |                      |
            G13   | 2026-04-01 | RECEIVE 6 ADMINISTRATIVE_ORGAN PENSION_BENEFIT specified 5-12 | PERMITTED   | 6.receive.1                                | 番号法第19条第8号     |
            G14   | 2026-04-01 | RECEIVE 6 ADMINISTRATIVE_ORGAN FAMILY_REGISTER specified     | REFUSED      | CELL_DECLARED_NONE INFORMATION_NOT_LISTED INFORMATION_NOT_LISTED RECIPIENT_NOT_LISTED INFORMATION_NOT_LISTED | |
            """)
    void answers_as_the_society_and_the_law_say(
            String number, String asOf, String question, Verdict verdict, String said, String cited, String nearMiss) {
        Answer answer = REGISTER.answer(Questions.read(asOf, question));

        assertThat(answer.decision().verdict()).isEqualTo(verdict);
        assertThat(saidBy(answer.decision())).containsExactlyElementsOf(words(said));
        assertThat(citations(answer.decision())).containsAll(words(cited));
        assertThat(answer.nearMisses().stream()
                        .map(miss -> miss.coveredBy().id().toString()))
                .containsAll(words(nearMiss));
    }

    private static List<String> saidBy(Decision decision) {
        return decision instanceof Decision.Permitted permitted
                ? permitted.coveredBy().stream()
                        .map(purpose -> purpose.id().toString())
                        .toList()
                : decision.reasons().stream()
                        .map(reason -> reason.code().name())
                        .toList();
    }

    private static List<String> citations(Decision decision) {
        return decision.reasons().stream()
                .flatMap(reason -> reason.citation().stream())
                .map(Object::toString)
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.ofNullable(text)
                .flatMap(words -> Arrays.stream(words.split(" +")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
