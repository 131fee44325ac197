package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判断の記憶域")
final class DecisionAllocationTest {
    private static final int ROUNDS = 2_000;

    private static List<ProposedFlow> questions() {
        return SocietyTable.read().purposes().stream()
                .map(purpose -> ProposedFlow.to(Action.PROVIDE)
                        .on(LocalDate.of(2026, 4, 1))
                        .purpose(purpose.id().toString())
                        .counterparty("OTHER_MEDICAL_INSURER")
                        .information("ELIGIBILITY")
                        .specifiedPersonalInformation()
                        .build())
                .toList();
    }

    @Test
    void a_question_that_was_asked_before_is_answered_without_making_anything() {
        PurposeRegister register = PurposeRegister.ofSociety();
        ProposedFlow[] questions = questions().toArray(ProposedFlow[]::new);
        int permitted = permitted(register, questions, 1);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        int again = permitted(register, questions, ROUNDS);
        long made = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(permitted).isPositive();
        assertThat(again).isEqualTo(permitted * ROUNDS);
        // what the measurement itself makes is far less than one object for each decision
        assertThat(made).isLessThan((long) questions.length * ROUNDS);
    }

    private static int permitted(PurposeRegister register, ProposedFlow[] questions, int rounds) {
        int permitted = 0;
        for (int round = 0; round < rounds; round++) {
            for (ProposedFlow question : questions) {
                permitted += register.decide(question) instanceof Decision.Permitted ? 1 : 0;
            }
        }
        return permitted;
    }
}
