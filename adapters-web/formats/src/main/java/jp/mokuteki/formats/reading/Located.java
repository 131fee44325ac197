package jp.mokuteki.formats.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text with its line.
 *
 * @param line the line on which it begins
 * @param value a map, a list, or the text of a scalar; what is no text stands as JSON writes it
 * @param token what kind of value it is
 */
record Located(int line, Object value, JsonToken token) {
    /** Reads the value that the parser stands at; the parser bounds how deep it can be. */
    static Located read(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new Located(line, members(parser), token);
        }
        return new Located(line, token == JsonToken.START_ARRAY ? items(parser) : parser.getText(), token);
    }

    private static Map<String, Located> members(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, Located>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, read(parser));
        }
        return members;
    }

    private static List<Located> items(JsonParser parser) throws IOException {
        var items = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return items;
    }
}
