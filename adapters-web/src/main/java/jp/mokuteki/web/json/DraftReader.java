package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正案の読取り — reads what a new draft departs from, and changes of a draft. */
public final class DraftReader {
    private static final int MOST_PARTS = 1_000;
    private final List<DraftEdit> edits = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private final ObjectFields fields;

    private DraftReader(ObjectFields fields) {
        this.fields = fields;
    }

    /**
     * 編集の一式 — the edits that a body asks for, and where each stands in it.
     *
     * @param edits the edits in the order in which they are made
     * @param pointers a JSON Pointer for each
     */
    public record Edits(List<DraftEdit> edits, List<String> pointers) {
        /** Copies its lists. */
        public Edits {
            edits = List.copyOf(edits);
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * Reads what a draft is to depart from.
     *
     * @param body the body
     * @param last number of the revision that is meant where none is stated
     * @return the origin
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static DraftOrigin.OfRevision origin(JsonNode body, int last) {
        TextCheck.check(body, "");
        ObjectFields fields = ObjectFields.of(body, "", Set.of("base", "aim"));
        Optional<Integer> base = fields.number("base", DraftReader::revision);
        Optional<RevisionDraft.Aim> aim = fields.text("aim", FaultCode.UNKNOWN_CODE, RevisionDraft.Aim::valueOf);
        requireNone(fields);
        return new DraftOrigin.OfRevision(base.orElse(last), aim.orElse(RevisionDraft.Aim.AMENDMENT));
    }

    private static int revision(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1");
        }
        return number;
    }

    /**
     * Reads changes of a draft.
     *
     * @param body the body
     * @return the edits
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static Edits edits(JsonNode body) {
        TextCheck.check(body, "");
        var reader = new DraftReader(ObjectFields.of(
                body,
                "",
                Set.of("title", "reason", "effectiveFrom", "note", "columns", "categories", "cells", "relations")));
        reader.readHead();
        reader.readParts("columns", Set.of("column", "heading"), DraftReader::column);
        reader.readParts("categories", Set.of("number", "title"), DraftReader::category);
        reader.readParts("cells", Set.of("category", "column", "state"), DraftReader::cell);
        reader.readParts("relations", Set.of("purpose", "kind", "explanation"), DraftReader::relation);
        requireNone(reader.fields);
        return new Edits(reader.edits, reader.pointers);
    }

    private void readHead() {
        Optional<String> title = text(fields, "title", 200);
        Optional<String> reason = text(fields, "reason", 2_000);
        Optional<LocalDate> effectiveFrom = fields.text("effectiveFrom", FaultCode.NO_SUCH_DATE, CivilDates::parse);
        Optional<String> note = fields.text(
                "note", FaultCode.OUT_OF_RANGE, text -> text.isEmpty() ? text : PlainText.check("note", text, 2_000));
        edits.add(new DraftEdit.Describe(title, reason, effectiveFrom, note));
        pointers.add("");
    }

    private static Optional<String> text(ObjectFields fields, String name, int longest) {
        return fields.text(name, FaultCode.OUT_OF_RANGE, text -> PlainText.check(name, text, longest));
    }

    private void readParts(String name, Set<String> known, Function<ObjectFields, Optional<DraftEdit>> reader) {
        Optional<JsonNode> parts = fields.node(name);
        if (parts.isPresent() && (!parts.get().isArray() || parts.get().size() > MOST_PARTS)) {
            fields.fault(name, parts.get().isArray() ? FaultCode.OUT_OF_RANGE : FaultCode.WRONG_TYPE);
            return;
        }
        parts.ifPresent(array -> {
            for (int i = 0; i < array.size(); i++) {
                String pointer = Pointers.element(Pointers.property("", name), i);
                ObjectFields part = ObjectFields.of(array.get(i), pointer, known);
                known.stream()
                        .filter(property -> !property.equals("explanation"))
                        .forEach(part::require);
                reader.apply(part).ifPresent(edit -> {
                    edits.add(edit);
                    pointers.add(pointer);
                });
                fields.faults().addAll(part.faults());
            }
        });
    }

    private static Optional<DraftEdit> column(ObjectFields part) {
        Optional<DisclosureColumn> column = part.text("column", FaultCode.UNKNOWN_CODE, DisclosureColumn::of);
        return text(part, "heading", 200)
                .flatMap(heading -> column.map(known -> new DraftEdit.NameColumn(known, heading)));
    }

    private static Optional<DraftEdit> category(ObjectFields part) {
        Optional<Integer> number = part.number("number", DraftReader::categoryNumber);
        return text(part, "title", 500).flatMap(title -> number.map(known -> new DraftEdit.NameCategory(known, title)));
    }

    private static int categoryNumber(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("a category has a number from 1 to 99");
        }
        return number;
    }

    private static Optional<DraftEdit> cell(ObjectFields part) {
        Optional<Integer> category = part.number("category", DraftReader::categoryNumber);
        Optional<DisclosureColumn> column = part.text("column", FaultCode.UNKNOWN_CODE, DisclosureColumn::of);
        Optional<Cell> state = part.text("state", FaultCode.UNKNOWN_CODE, DraftReader::state);
        return category.flatMap(
                number -> column.flatMap(place -> state.map(cell -> new DraftEdit.DeclareCell(number, place, cell))));
    }

    private static Cell state(String code) {
        return switch (code) {
            case "DECLARED_NONE" -> new Cell.DeclaredNone();
            case "UNDECLARED" -> new Cell.Undeclared();
            default -> throw new IllegalArgumentException("purposes are added one by one");
        };
    }

    private static Optional<DraftEdit> relation(ObjectFields part) {
        Optional<PurposeId> id = part.text("purpose", FaultCode.MALFORMED, PurposeId::parse);
        Optional<PurposeRelation> relation = RelationReader.relation(part);
        return id.flatMap(purpose -> relation.map(known -> new DraftEdit.Relate(purpose, known)));
    }

    private static void requireNone(ObjectFields fields) {
        List<Fault> faults = fields.faults();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, faults);
        }
    }
}
