package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 廃棄の停止の読取り — reads requests for a hold. */
public final class HoldReader {
    private static final int LONGEST_REASON = 400;

    private HoldReader() {}

    /**
     * What is to be held, and why.
     *
     * @param range the records
     * @param reason why, without a person's data
     */
    public record Request(SequenceRange range, String reason) {}

    /**
     * Reads a request.
     *
     * @param body the body
     * @return the request
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static Request read(JsonNode body) {
        TextCheck.check(body, "");
        ObjectFields fields = ObjectFields.of(body, "", Set.of("first", "last", "reason"));
        fields.require("first");
        fields.require("last");
        fields.require("reason");
        Optional<Long> first = fields.whole("first", HoldReader::place);
        Optional<Long> last = fields.whole("last", end -> new SequenceRange(first.orElse(0L), end).last());
        Optional<String> reason =
                fields.text("reason", FaultCode.OUT_OF_RANGE, text -> PlainText.check("reason", text, LONGEST_REASON));
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return new Request(new SequenceRange(first.orElseThrow(), last.orElseThrow()), reason.orElseThrow());
    }

    private static long place(long sequence) {
        return new SequenceRange(sequence, sequence).first();
    }
}
