package jp.mokuteki.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.ProposedFlowBuilder;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.PurposeTableBuilder;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.web.problem.Language;
import org.junit.jupiter.api.Test;

/** Answers that are kept as they were written. */
class WrittenAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final WrittenAnswers written = new WrittenAnswers();
    private final PurposeRegister register = PurposeRegister.ofSociety();

    private static ProposedFlowBuilder provision() {
        return ProposedFlow.to(Action.PROVIDE)
                .on(DAY)
                .category(6)
                .counterparty("OTHER_MEDICAL_INSURER")
                .information("ELIGIBILITY")
                .specifiedPersonalInformation();
    }

    private void assertWrittenAs(Answer answer, Language language) {
        assertThat(written.bytes(answer, language)).isEqualTo(Json.bytes(AnswerNodes.answer(answer, language)));
    }

    @Test
    void the_same_answer_is_written_once() {
        byte[] first = written.bytes(register.answer(provision().build()), Language.JAPANESE);
        byte[] again = written.bytes(register.answer(provision().build()), Language.JAPANESE);

        assertThat(again).isSameAs(first);
    }

    @Test
    void an_answer_that_is_very_long_is_not_kept() {
        PurposeTableBuilder table = PurposeTable.titled("長い表").category(1, "保険給付");
        for (int purpose = 1; purpose <= 9; purpose++) {
            table.purpose(
                    DisclosureColumn.INTERNAL,
                    purpose + "保険給付の".repeat(80),
                    PurposeCodes.of(Handling.INTERNAL_USE, Action.USE)
                            .information("CLAIM")
                            .restingOn("APPI_PURPOSE"));
        }
        PurposeRegister verbose = PurposeRegister.of(
                new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2020, 10, 1)), table.build()));
        ProposedFlow flow = ProposedFlow.to(Action.USE)
                .on(DAY)
                .category(1)
                .information("CLAIM")
                .build();

        byte[] first = written.bytes(verbose.answer(flow), Language.JAPANESE);
        byte[] again = written.bytes(verbose.answer(flow), Language.JAPANESE);

        assertThat(first).hasSizeGreaterThan(8 * 1024);
        assertThat(again).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void every_answer_is_its_own_whatever_was_written_before_it() {
        var answers = new ArrayList<Answer>();
        for (int day = 0; day < 1_500; day++) {
            LocalDate date = LocalDate.of(2021, 6, 1).plusDays(day);
            answers.add(register.answer(provision().on(date).build()));
            answers.add(register.answer(ProposedFlow.to(Action.RECEIVE)
                    .on(date)
                    .category(2)
                    .counterparty("ADMINISTRATIVE_ORGAN")
                    .information("LOCAL_TAX")
                    .specifiedPersonalInformation()
                    .build()));
        }

        for (int round = 0; round < 2; round++) {
            for (Answer answer : answers) {
                assertWrittenAs(answer, Language.JAPANESE);
                assertWrittenAs(answer, Language.ENGLISH);
            }
        }
    }

    @Test
    void questions_that_are_decided_alike_are_still_written_as_they_were_asked() {
        List<ProposedFlow> alike = List.of(
                provision().build(),
                provision().consent(false).build(),
                provision().consent(true).build());

        for (ProposedFlow flow : alike) {
            assertWrittenAs(register.answer(flow), Language.JAPANESE);
        }
    }

    @Test
    void the_same_question_to_another_register_is_written_anew() {
        RegisterRevision society = SocietyTable.revision();
        PurposeRegister later = PurposeRegister.of(
                new RegisterRevision(7, EffectivePeriod.since(LocalDate.of(2022, 4, 1)), society.table()));
        Answer one = register.answer(provision().build());
        Answer other = later.answer(provision().build());

        assertWrittenAs(one, Language.JAPANESE);
        assertWrittenAs(other, Language.JAPANESE);
        assertWrittenAs(one, Language.JAPANESE);
        assertThat(written.bytes(other, Language.JAPANESE)).isNotEqualTo(written.bytes(one, Language.JAPANESE));
    }
}
