package jp.mokuteki.formats.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads JSON as the table is written, and as the report of an import is. */
final class JsonDocumentReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(20_000)
                    .build())
            .build();

    private final TableIntake intake;

    private JsonDocumentReader(TableIntake intake) {
        this.intake = intake;
    }

    static void read(TableIntake intake, List<SourceLine> lines) {
        String text = lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
        new JsonDocumentReader(intake).take(parsed(intake, text));
    }

    private static Located parsed(TableIntake intake, String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Located whole = Located.read(parser);
            if (parser.nextToken() != null) {
                throw intake.fault(
                        parser.currentTokenLocation().getLineNr(), "", TableFaultCode.TEXT_AFTER_JSON.with());
            }
            return whole;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw intake.fault(line, "", TableFaultCode.NOT_JSON.with());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }

    private void take(Located whole) {
        Map<String, Located> members = members(whole);
        if (members.containsKey("title")) {
            Located title = members.get("title");
            intake.title(title.line(), text(title));
        }
        if (members.containsKey("columns")) {
            items(members.get("columns")).forEach(this::takeColumn);
        }
        items(required(whole, "categories")).forEach(this::takeCategory);
    }

    private void takeColumn(Located column) {
        Located heading = required(column, "heading");
        intake.heading(heading.line(), column(required(column, "column")), text(heading), LineReason.KNOWN_HEADING);
    }

    private void takeCategory(Located category) {
        Located number = required(category, "number");
        if (number.token() != JsonToken.VALUE_NUMBER_INT
                || !number.value().toString().matches("[1-9][0-9]?")) {
            throw intake.fault(number.line(), "number", TableFaultCode.CATEGORY_NUMBER.with());
        }
        intake.category(
                number.line(),
                Integer.parseInt(number.value().toString()),
                text(required(category, "title")),
                LineReason.NUMBERED_TITLE);
        items(required(category, "cells")).forEach(this::takeCell);
    }

    private void takeCell(Located cell) {
        DisclosureColumn column = column(required(cell, "column"));
        Located state = required(cell, "state");
        List<Located> purposes = items(required(cell, "purposes"));
        if (text(state).equals("PURPOSES") == purposes.isEmpty()) {
            throw intake.fault(state.line(), "state", TableFaultCode.CELL_STATE_AND_PURPOSES.with());
        }
        if (text(state).equals("DECLARED_NONE")) {
            intake.none(state.line(), column);
        } else if (!text(state).equals("PURPOSES") && !text(state).equals("UNDECLARED")) {
            throw intake.fault(state.line(), "state", TableFaultCode.CELL_STATE.with());
        }
        for (Located purpose : purposes) {
            Located words = purpose.token() == JsonToken.VALUE_STRING ? purpose : required(purpose, "text");
            intake.purpose(words.line(), column, text(words), LineReason.IN_CELL);
        }
    }

    private DisclosureColumn column(Located code) {
        try {
            return DisclosureColumn.of(text(code));
        } catch (InvalidCodeException e) {
            throw intake.fault(code.line(), "column", TableFaultCode.UNPLACED_COLUMN.with());
        }
    }

    private Located required(Located object, String name) {
        Located found = members(object).get(name);
        if (found == null) {
            throw intake.fault(object.line(), name, TableFaultCode.MISSING_MEMBER.with());
        }
        return found;
    }

    private String text(Located value) {
        if (value.token() != JsonToken.VALUE_STRING) {
            throw intake.fault(value.line(), "", TableFaultCode.NOT_A_TEXT.with());
        }
        return value.value().toString();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Located> members(Located value) {
        if (value.value() instanceof Map<?, ?>) {
            return (Map<String, Located>) value.value();
        }
        throw intake.fault(value.line(), "", TableFaultCode.NOT_AN_OBJECT.with());
    }

    @SuppressWarnings("unchecked")
    private List<Located> items(Located value) {
        if (value.value() instanceof List<?>) {
            return (List<Located>) value.value();
        }
        throw intake.fault(value.line(), "", TableFaultCode.NOT_A_LIST.with());
    }
}
