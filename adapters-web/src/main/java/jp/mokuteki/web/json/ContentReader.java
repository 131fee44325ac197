package jp.mokuteki.web.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;

/**
 * Reads what is to be recorded of an exchange: its kind and its content. The bounds are those of the ledger; they are looked at
 * here so that every fault is named with its place.
 */
final class ContentReader {
    private static final Set<String> CONTENT = Set.of(
            "inquirer",
            "provider",
            "requestedAt",
            "providedAt",
            "items",
            "nonDisclosure",
            "offices",
            "procedures",
            "informationNames");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 100;

    private ContentReader() {}

    /** Reads the kind; only those of an exchange can be stated. */
    static Optional<RecordKind> kind(ObjectFields fields) {
        fields.require("kind");
        return fields.text("kind", FaultCode.UNKNOWN_CODE, code -> {
            RecordKind kind = RecordKind.of(code);
            if (!kind.isExchange()) {
                throw new IllegalArgumentException("such records are made by the service alone");
            }
            return kind;
        });
    }

    /** Reads the content; where it has faults, what could be read of it. */
    static Optional<ExchangeContent> content(ObjectFields outer, Optional<RecordKind> kind) {
        outer.require("content");
        return outer.object("content", CONTENT).map(fields -> {
            if (fields.has("providedAt")
                    && kind.filter(known -> !known.isProvided()).isPresent()) {
                fields.fault("providedAt", FaultCode.NOT_ALLOWED);
            }
            return new ExchangeContent(
                    fields.text("inquirer", FaultCode.OUT_OF_RANGE, ContentReader::name),
                    fields.text("provider", FaultCode.OUT_OF_RANGE, ContentReader::name),
                    time(fields, "requestedAt"),
                    time(fields, "providedAt"),
                    bounded(fields.texts("items", MOST, FaultCode.OUT_OF_RANGE, ContentReader::name)),
                    fields.flag("nonDisclosure"),
                    codes(fields));
        });
    }

    private static OpaqueCodes codes(ObjectFields fields) {
        Function<String, List<String>> codes =
                name -> bounded(fields.texts(name, MOST, FaultCode.MALFORMED, ContentReader::code));
        return new OpaqueCodes(codes.apply("offices"), codes.apply("procedures"), codes.apply("informationNames"));
    }

    /** What is too long was named as a fault. */
    private static List<String> bounded(List<String> texts) {
        return texts.subList(0, Math.min(texts.size(), MOST));
    }

    private static String name(String text) {
        return PlainText.check("name", text, LONGEST_NAME);
    }

    /** Reads an opaque code of 1 to 128 characters. */
    static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code");
        }
        return text;
    }

    private static Optional<Instant> time(ObjectFields fields, String name) {
        Optional<Instant> time = fields.text(name, FaultCode.MALFORMED, Instants::parse);
        boolean kept =
                time.filter(read -> read.isBefore(FIRST) || !read.isBefore(END)).isEmpty();
        if (!kept) {
            fields.fault(name, FaultCode.OUT_OF_RANGE);
        }
        return kept ? time : Optional.empty();
    }
}
