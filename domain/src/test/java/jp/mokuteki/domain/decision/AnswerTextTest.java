package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTextTest {
    private static final Answer ANSWER = PurposeRegister.ofSociety()
            .answer(ProposedFlow.to(Action.PROVIDE)
                    .on(LocalDate.of(2026, 4, 1))
                    .purpose(new PurposeQuestion.ByText("翻訳, \"委託\" 𠮷﨑"))
                    .counterparty("CONTRACTOR")
                    .information("CLAIM")
                    .build());

    @Test
    void keeps_the_words_of_a_question_letter_for_letter() {
        Answer read = AnswerText.read(AnswerText.write(ANSWER));

        assertThat(read).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end,,\n",
                "flow,asOf,2026-04-01\n",
                "decision,verdict,UNDETERMINED\n",
                "reason,code,AMBIGUOUS_PURPOSE\n"
            })
    void refuses_a_text_from_which_a_line_is_missing(String line) {
        String cut = AnswerText.write(ANSWER).replace(line, "");

        assertThatThrownBy(() -> AnswerText.read(cut)).isInstanceOf(InvalidTableException.class);
    }
}
