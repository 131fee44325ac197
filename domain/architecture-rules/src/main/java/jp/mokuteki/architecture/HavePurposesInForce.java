package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.table.InvalidCodeException;

/** The purposes that a class declares exist in the register in force. */
final class HavePurposesInForce extends ArchCondition<JavaClass> {
    private final Optional<RegisterRevision> revision;
    private final LocalDate day;

    HavePurposesInForce(PurposeRegister register, LocalDate day) {
        super("declare purposes that are in force on " + day);
        this.revision = register.timeline().on(day);
        this.day = day;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (DeclaredFlow flow : Declarations.writtenIn(type)) {
            fault(flow)
                    .ifPresent(fault -> events.add(SimpleConditionEvent.violated(
                            type,
                            flow.place() + " declares the purpose "
                                    + flow.declared().value() + ": " + fault)));
        }
    }

    private Optional<String> fault(DeclaredFlow flow) {
        if (revision.isEmpty()) {
            return Optional.of("no revision of the register is in force on " + day
                    + "\n  to do: give the day for which the code is built");
        }
        try {
            PurposeId id = flow.purpose();
            return revision.get().table().purpose(id).isPresent() ? Optional.empty() : Optional.of(absent(id));
        } catch (InvalidCodeException e) {
            return Optional.of(e.getMessage() + "\n  to do: name category, column and number");
        }
    }

    private String absent(PurposeId id) {
        String there = revision.orElseThrow()
                .table()
                .category(id.category())
                .map(category -> of(category.cell(id.column())))
                .orElse("the register has no category " + id.category());
        return "revision " + revision.orElseThrow().number() + " has no such purpose on " + day + "\n  to do: " + there;
    }

    private static String of(Cell cell) {
        if (cell.listed().isEmpty()) {
            return "the cell is " + cell.state() + "; have the register revised, or name another cell";
        }
        return cell.listed().stream()
                .map((PurposeOfUse purpose) -> purpose.id() + " 「" + purpose.text() + "」")
                .collect(Collectors.joining(", ", "name one of the cell: ", ""));
    }
}
