package jp.mokuteki.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 厳格な読取り — reads one JSON value in UTF-8 and nothing that merely resembles one. */
public final class StrictJson {
    private static final char REPLACEMENT = '\uFFFD';

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(32)
                            .maxStringLength(20_000)
                            .maxNameLength(20_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private StrictJson() {}

    /**
     * Reads a body.
     *
     * @param body the bytes
     * @return the value; never null, {@code null} or missing
     * @throws ProblemException {@code invalid-utf8}, {@code json-limits}, {@code invalid-json}, or {@code invalid-text} where a
     *     name holds half of a surrogate pair
     */
    public static JsonNode read(byte[] body) {
        String text = decoded(body);
        try {
            return parsed(text);
        } catch (JsonProcessingException e) {
            requireWholeNames(text);
            throw new ProblemException(ProblemType.INVALID_JSON);
        }
    }

    private static JsonNode parsed(String text) throws JsonProcessingException {
        try {
            JsonNode value = READER.readTree(text);
            if (value.isMissingNode() || value.isNull()) {
                throw new ProblemException(ProblemType.INVALID_JSON);
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new ProblemException(ProblemType.JSON_LIMITS);
        }
    }

    /** Refuses what is JSON but for a name that the reader cannot take: what is wrong is its text. */
    private static void requireWholeNames(String text) {
        try {
            parsed(LoneSurrogates.replaced(text));
        } catch (JsonProcessingException e) {
            return;
        }
        throw new ProblemException(ProblemType.INVALID_TEXT, "", FaultCode.FORBIDDEN_CHARACTER);
    }

    /**
     * Refuses what says anything.
     *
     * @param value a value that was read
     * @throws ProblemException {@code invalid-text} or {@code validation}, where it is no object without properties
     */
    public static void requireEmpty(JsonNode value) {
        TextCheck.check(value, "");
        List<Fault> faults = ObjectFields.of(value, "", Set.of()).faults();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, faults);
        }
    }

    /**
     * Refuses what is not UTF-8.
     *
     * @param body the bytes
     * @throws ProblemException {@code invalid-utf8}
     */
    public static void requireUtf8(byte[] body) {
        decoded(body);
    }

    /** Jackson's own decoding would guess UTF-16 and UTF-32 and pass over a byte order mark. */
    private static String decoded(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictlyDecoded(body);
    }

    /** Tells a mark of replacement that was sent from one that stands for what could not be read. */
    private static String strictlyDecoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.INVALID_UTF8);
        }
    }
}
