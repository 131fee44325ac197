package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow,asOf,2026-04-01\r\n",
                "flow,asOf,2026-04-01,\n",
                "flow,asOf,2026-04-01\nflow,asOf,2026-04-01\n",
                "flow,asOf,\"2026-04-01\n",
                "flow,asOf,\"2026-04-01\" \n",
                "flow,asOf,2026\"-04-01\n",
                "flow,asOf\n",
                "flow\n",
                "\"flow\",asOf,2026-04-01\n",
                "flow,as Of,2026-04-01\n",
                "flow,asOf,2026-04-31\n",
                "end,,\n"
            })
    void refuses_a_question_in_another_form(String line) {
        String other = AnswerText.write(ANSWER).replace("flow,asOf,2026-04-01\n", line);

        assertThatThrownBy(() -> AnswerText.read(other)).isInstanceOf(InvalidTableException.class);
        assertThatThrownBy(() -> AnswerText.readQuestion(other)).isInstanceOf(InvalidTableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "end,,\n", "reason,code,CELL_UNDECLARED\n", "x"})
    void refuses_what_follows_the_end(String more) {
        String longer = AnswerText.write(ANSWER) + more;

        assertThatThrownBy(() -> AnswerText.read(longer)).isInstanceOf(InvalidTableException.class);
    }

    @Test
    void refuses_a_text_that_is_cut_anywhere() {
        String text = AnswerText.write(ANSWER);

        assertThat(IntStream.range(0, text.length()).mapToObj(end -> text.substring(0, end)))
                .allSatisfy(cut ->
                        assertThatThrownBy(() -> AnswerText.read(cut)).isInstanceOf(InvalidTableException.class));
    }
}
