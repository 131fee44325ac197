package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 利用目的の編集の読取り — reads a new purpose of a draft, and changes of one. */
public final class PurposeReader {
    private static final int LONGEST_TEXT = 1_000;

    /** How sure the codes are. */
    private enum Sureness {
        CONFIRMED,
        PROPOSED,
        UNCODED
    }

    private PurposeReader() {}

    /**
     * Reads a new purpose.
     *
     * @param body the body
     * @return the edit that adds it
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static DraftEdit.AddPurpose added(JsonNode body) {
        TextCheck.check(body, "");
        var fields = ObjectFields.of(body, "", Set.of("category", "column", "text", "codes", "coding", "note"));
        List.of("category", "column", "text").forEach(fields::require);
        Optional<Integer> category = fields.number("category", PurposeReader::category);
        Optional<DisclosureColumn> column = fields.text("column", FaultCode.UNKNOWN_CODE, DisclosureColumn::of);
        Optional<String> text = text(fields);
        Coding coding = coding(fields, Optional.empty()).orElseGet(Uncoded::new);
        String note = note(fields).orElse("");
        column.flatMap(place -> text.map(words -> new Place(place, words)))
                .ifPresent(place -> checkTogether(fields, place, coding));
        requireNone(fields);
        return new DraftEdit.AddPurpose(category.orElseThrow(), column.orElseThrow(), text.orElseThrow(), coding, note);
    }

    private record Place(DisclosureColumn column, String text) {}

    /**
     * Reads changes of a purpose.
     *
     * @param body the body
     * @param before the purpose as it is
     * @return the edits that make them
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static List<DraftEdit> changed(JsonNode body, PurposeOfUse before) {
        TextCheck.check(body, "");
        var fields = ObjectFields.of(body, "", Set.of("text", "codes", "coding", "note", "relation"));
        Optional<String> text = text(fields);
        Optional<Coding> coding = coding(fields, before.proposedCodes());
        Optional<String> note = note(fields);
        var edits = new ArrayList<DraftEdit>();
        RelationReader.read(fields, "relation")
                .ifPresent(relation -> edits.add(new DraftEdit.Relate(before.id(), relation)));
        checkTogether(
                fields, new Place(before.id().column(), text.orElse(before.text())), coding.orElse(before.coding()));
        requireNone(fields);
        edits.add(0, new DraftEdit.ChangePurpose(before.id(), text, coding, note));
        return edits;
    }

    private static int category(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("a category has a number from 1 to 99");
        }
        return number;
    }

    private static Optional<String> text(ObjectFields fields) {
        return fields.text("text", FaultCode.OUT_OF_RANGE, text -> PlainText.check("text", text, LONGEST_TEXT));
    }

    private static Optional<String> note(ObjectFields fields) {
        return fields.text(
                "note",
                FaultCode.OUT_OF_RANGE,
                text -> text.isEmpty() ? text : PlainText.check("note", text, LONGEST_TEXT));
    }

    /** Codes that are given are confirmed unless they are called proposed; without codes, those proposed before are meant. */
    private static Optional<Coding> coding(ObjectFields fields, Optional<PurposeCodes> proposed) {
        Optional<PurposeCodes> codes = CodesReader.read(fields);
        Optional<Sureness> sureness = fields.text("coding", FaultCode.UNKNOWN_CODE, Sureness::valueOf);
        if (sureness.isEmpty()) {
            return codes.map(given -> given);
        }
        if (sureness.get() == Sureness.UNCODED) {
            return fits(fields, !fields.has("codes"), new Uncoded());
        }
        Optional<PurposeCodes> meant = fields.has("codes") ? codes : proposed;
        boolean confirmed = sureness.get() == Sureness.CONFIRMED;
        return meant.isEmpty()
                ? fits(fields, fields.has("codes"), new Uncoded())
                : Optional.of(confirmed ? meant.get() : new ProposedCodes(meant.get()));
    }

    private static Optional<Coding> fits(ObjectFields fields, boolean allowed, Coding coding) {
        if (!allowed) {
            fields.fault("coding", FaultCode.NOT_ALLOWED);
        }
        return Optional.of(coding);
    }

    /** The domain has the last word on what may stand in which column. */
    private static void checkTogether(ObjectFields fields, Place place, Coding coding) {
        var id = new jp.mokuteki.domain.register.PurposeId(1, place.column(), 1);
        try {
            new PurposeOfUse(id, place.text(), new Uncoded()).coded(coding);
        } catch (IllegalArgumentException e) {
            fields.fault(fields.has("codes") || fields.has("coding") ? "codes" : "text", FaultCode.NOT_ALLOWED);
        }
    }

    private static void requireNone(ObjectFields fields) {
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
    }
}
