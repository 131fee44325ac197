package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;

/** What an answer was asked is read without its answer, and is what reading the whole gives. */
final class AnswerQuestionsTest {
    private static final PurposeRegister REGISTER = PurposeRegister.ofSociety();
    private static final String LETTERS = "\n\r,\"|-0123flowasOfbasis委";

    private final AnswerQuestions questions = new AnswerQuestions();

    private static String answered(ProposedFlow flow) {
        return AnswerText.write(REGISTER.answer(flow));
    }

    private static Stream<ProposedFlow> flows(int count) {
        return new QuestionSpace(20_260_401L, SocietyTable.read()).questions(count);
    }

    private static ProposedFlow inWords(LocalDate day, String words) {
        return ProposedFlow.to(Action.USE)
                .on(day)
                .purpose(new PurposeQuestion.ByText(words))
                .information("CLAIM")
                .build();
    }

    @Test
    void a_question_is_read_as_it_was_put_the_first_time_and_every_time() {
        List<ProposedFlow> asked = flows(2_000).toList();

        for (int time = 0; time < 2; time++) {
            assertThat(asked)
                    .allSatisfy(
                            flow -> assertThat(questions.read(answered(flow))).isEqualTo(flow));
        }
    }

    @Test
    void a_question_that_is_known_is_read_with_its_own_day() {
        LocalDate day = LocalDate.of(2021, 8, 31);
        questions.read(answered(inWords(day, "翻訳, \"委託\" 𠮷﨑")));
        questions.read(answered(inWords(day.plusDays(1), "別の文")));

        ProposedFlow read = questions.read(answered(inWords(day.plusDays(1), "翻訳, \"委託\" 𠮷﨑")));

        assertThat(read.asOf()).isEqualTo(day.plusDays(1));
        assertThat(read.purpose()).isEqualTo(new PurposeQuestion.ByText("翻訳, \"委託\" 𠮷﨑"));
        assertThat(read).isEqualTo(inWords(day.plusDays(1), "翻訳, \"委託\" 𠮷﨑"));
    }

    @Test
    void what_is_decided_on_a_known_question_is_what_is_decided_on_its_flow() {
        flows(500).forEach(flow -> questions.read(answered(flow)));

        assertThat(flows(2_000))
                .allSatisfy(flow -> assertThat(REGISTER.decide(questions.read(answered(flow))))
                        .isEqualTo(REGISTER.decide(flow)));
    }

    @Test
    void more_questions_than_are_remembered_are_read_as_well() {
        for (int i = 0; i < 20_000; i++) {
            ProposedFlow flow = inWords(LocalDate.of(2026, 4, 1), "文" + i);

            assertThat(questions.read(answered(flow))).isEqualTo(flow);
        }
    }

    @Test
    void a_day_beyond_four_figures_is_read_too() {
        ProposedFlow flow = inWords(LocalDate.of(10_000, 1, 1), "遠い日");

        assertThat(questions.read(answered(flow))).isEqualTo(flow);
        assertThat(questions.read(answered(flow))).isEqualTo(flow);
    }

    /** The lines of a question read letter by letter, without anything remembered. */
    private static Optional<ProposedFlow> letterByLetter(String text) {
        try {
            return Optional.of(AnswerText.readQuestion(text));
        } catch (InvalidTableException e) {
            return Optional.empty();
        }
    }

    private static String changed(String text, Random random) {
        int place = random.nextInt(Math.min(text.length(), 260));
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        int kept = place + random.nextInt(3);
        return text.substring(0, place) + letter + text.substring(Math.min(kept, text.length()));
    }

    @Test
    void a_changed_text_is_refused_or_read_as_it_is_without_what_is_known() {
        var random = new Random(20_260_401L);
        List<String> texts = flows(300).map(AnswerQuestionsTest::answered).toList();
        texts.forEach(questions::read);

        for (int i = 0; i < 30_000; i++) {
            String text = changed(texts.get(i % texts.size()), random);
            Optional<ProposedFlow> expected = letterByLetter(text);

            if (expected.isPresent()) {
                assertThat(questions.read(text)).isEqualTo(expected.get());
            } else {
                assertThatThrownBy(() -> questions.read(text)).isInstanceOf(InvalidTableException.class);
            }
        }
    }
}
