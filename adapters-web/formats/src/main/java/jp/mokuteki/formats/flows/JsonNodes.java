package jp.mokuteki.formats.flows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Reads JSON: one value, each name once. */
final class JsonNodes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(16).build())
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonNodes(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static MarkedNode read(String file, String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonNodes(file, parser).whole();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
    }

    private MarkedNode whole() throws IOException {
        try {
            return document();
        } catch (JsonProcessingException e) {
            JsonLocation at = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
            boolean bounds = e instanceof StreamConstraintsException;
            throw fault(file, place(at), bounds ? "nested too deep, or a number or text too long" : "not JSON");
        }
    }

    private MarkedNode document() throws IOException {
        if (parser.nextToken() == null) {
            throw fault(file, Place.START, "the document is empty");
        }
        MarkedNode root = value();
        if (parser.nextToken() != null) {
            throw fault(file, here(), "text follows the document");
        }
        return root;
    }

    private MarkedNode value() throws IOException {
        Place place = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new MarkedNode.Text(place, parser.getText());
            case VALUE_NUMBER_INT -> WholeNumber.read(place, parser.getText());
            case VALUE_TRUE -> new MarkedNode.Flag(place, true);
            case VALUE_FALSE -> new MarkedNode.Flag(place, false);
            default -> new MarkedNode.Other(place);
        };
    }

    private MarkedNode items(Place place) throws IOException {
        var items = new ArrayList<MarkedNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new MarkedNode.Items(place, List.copyOf(items));
    }

    private MarkedNode members(Place place) throws IOException {
        var members = new LinkedHashMap<String, MarkedNode.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place named = here();
            String name = parser.currentName();
            parser.nextToken();
            if (members.put(name, new MarkedNode.Member(named, value())) != null) {
                throw fault(file, named, "the name stands twice");
            }
        }
        return new MarkedNode.Members(place, Collections.unmodifiableMap(members));
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(JsonLocation at) {
        return at.getLineNr() < 1 ? Place.START : new Place(at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static InvalidManifestException fault(String file, Place place, String reason) {
        return new InvalidManifestException(file, List.of(new ManifestFault(place, "", reason)));
    }
}
