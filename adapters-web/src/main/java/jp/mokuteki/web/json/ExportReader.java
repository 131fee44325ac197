package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 出力の求めの読取り — reads to whom a ledger is handed out. */
public final class ExportReader {
    private ExportReader() {}

    /**
     * Reads a request.
     *
     * @param body the body
     * @return to whom, an opaque code
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static String recipient(JsonNode body) {
        TextCheck.check(body, "");
        ObjectFields fields = ObjectFields.of(body, "", Set.of("recipient"));
        fields.require("recipient");
        Optional<String> recipient = fields.text("recipient", FaultCode.MALFORMED, ContentReader::code);
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return recipient.orElseThrow();
    }
}
