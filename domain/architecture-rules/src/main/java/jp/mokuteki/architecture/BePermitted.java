package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.decision.Verdict;

/** The flows that a class declares are permitted on a day. */
final class BePermitted extends ArchCondition<JavaClass> {
    private final PurposeRegister register;
    private final LocalDate day;

    BePermitted(PurposeRegister register, LocalDate day) {
        super("declare flows that are permitted on " + day);
        this.register = register;
        this.day = day;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (DeclaredFlow flow : Declarations.writtenIn(type)) {
            fault(flow).ifPresent(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
        }
    }

    private Optional<String> fault(DeclaredFlow flow) {
        Answer answer;
        try {
            answer = register.answer(flow.on(day));
        } catch (IllegalArgumentException e) {
            return Optional.of(flow.place() + " declares what is no flow: " + e.getMessage()
                    + "\n  to do: mend the declaration; codes are those of the reference model");
        }
        return answer.decision().verdict() == Verdict.PERMITTED
                ? Optional.empty()
                : Optional.of(Account.of(flow, answer));
    }
}
