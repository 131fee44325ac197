package jp.mokuteki.web.json;

import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.web.problem.FaultCode;

/** Reads how a purpose relates to the one before it, from a property of an object whose faults it joins. */
final class RelationReader {
    private RelationReader() {}

    static Optional<PurposeRelation> read(ObjectFields outer, String name) {
        return outer.object(name, Set.of("kind", "explanation")).flatMap(RelationReader::relation);
    }

    static Optional<PurposeRelation> relation(ObjectFields fields) {
        fields.require("kind");
        Optional<PurposeRelation.Kind> kind =
                fields.text("kind", FaultCode.UNKNOWN_CODE, PurposeRelation.Kind::valueOf);
        if (kind.map(PurposeRelation.Kind::needsExplanation).orElse(false)) {
            fields.require("explanation");
            return fields.text("explanation", FaultCode.OUT_OF_RANGE, text -> new PurposeRelation(kind.get(), text));
        }
        Optional<PurposeRelation> explained = fields.text(
                "explanation",
                FaultCode.OUT_OF_RANGE,
                text -> new PurposeRelation(kind.orElse(PurposeRelation.Kind.SAME_MEANING), text));
        return kind.flatMap(known -> fields.has("explanation") ? explained : Optional.of(PurposeRelation.of(known)));
    }
}
