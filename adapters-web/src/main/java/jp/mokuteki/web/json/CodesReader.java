package jp.mokuteki.web.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.web.problem.FaultCode;

/** Reads the codes of a purpose from the property {@code codes} of an object, whose faults they join. */
final class CodesReader {
    private static final List<String> REQUIRED =
            List.of("actions", "handling", "information", "individualNumber", "grounds");
    private static final Set<String> KNOWN = Set.of(
            "actions", "handling", "counterparties", "information", "individualNumber", "affairs", "grounds", "note");

    private CodesReader() {}

    static Optional<PurposeCodes> read(ObjectFields outer) {
        return outer.object("codes", KNOWN).flatMap(fields -> codes(outer, fields));
    }

    private static Optional<PurposeCodes> codes(ObjectFields outer, ObjectFields fields) {
        int before = outer.faults().size();
        REQUIRED.forEach(fields::require);
        Set<Action> actions = fields.codes("actions", Action::valueOf);
        Optional<Handling> handling = fields.text("handling", FaultCode.UNKNOWN_CODE, Handling::valueOf);
        Set<RecipientClass> counterparties = fields.codes("counterparties", RecipientClasses.standard()::of);
        Set<InformationKind> information = fields.codes("information", InformationKinds.standard()::of);
        Optional<IndividualNumberUse> number =
                fields.text("individualNumber", FaultCode.UNKNOWN_CODE, IndividualNumberUse::valueOf);
        Set<AffairNumber> affairs = fields.codes("affairs", AffairNumber::parse);
        Optional<GroundFormula> grounds = fields.text("grounds", FaultCode.UNKNOWN_CODE, GroundFormula::parse);
        String note = fields.text("note").orElse("");
        if (outer.faults().size() > before) {
            return Optional.empty();
        }
        return together(
                outer,
                () -> new PurposeCodes(
                        actions,
                        handling.orElseThrow(),
                        counterparties,
                        information,
                        number.orElseThrow(),
                        affairs,
                        grounds.orElseThrow(),
                        note));
    }

    /** The domain has the last word on which codes go together. */
    private static Optional<PurposeCodes> together(
            ObjectFields outer, java.util.function.Supplier<PurposeCodes> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            outer.fault("codes", FaultCode.NOT_ALLOWED);
            return Optional.empty();
        }
    }
}
