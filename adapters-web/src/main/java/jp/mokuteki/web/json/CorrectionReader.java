package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.CorrectionStatement;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 訂正の申出の読取り — reads what is wrong about a record and what is right, and names all faults at once. */
public final class CorrectionReader {
    private static final int LONGEST_REASON = 400;

    private CorrectionReader() {}

    /**
     * Reads a statement.
     *
     * @param body the body
     * @param sequence the record that is wrong
     * @return the statement
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static CorrectionStatement read(JsonNode body, long sequence) {
        TextCheck.check(body, "");
        ObjectFields fields = ObjectFields.of(body, "", Set.of("reason", "replacement", "reference"));
        fields.require("reason");
        Optional<String> reason =
                fields.text("reason", FaultCode.OUT_OF_RANGE, text -> PlainText.check("reason", text, LONGEST_REASON));
        Optional<CorrectionStatement.Replacement> replacement =
                fields.object("replacement", Set.of("kind", "content")).flatMap(CorrectionReader::replacement);
        Optional<CallerReference> reference = fields.text("reference", FaultCode.MALFORMED, CallerReference::new);
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return new CorrectionStatement(sequence, reason.orElseThrow(), replacement, reference);
    }

    private static Optional<CorrectionStatement.Replacement> replacement(ObjectFields fields) {
        Optional<RecordKind> kind = ContentReader.kind(fields);
        Optional<ExchangeContent> content = ContentReader.content(fields, kind);
        return kind.flatMap(known -> content.map(stated -> new CorrectionStatement.Replacement(known, stated)));
    }
}
