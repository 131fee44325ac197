package jp.mokuteki.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** JSON — makes trees and writes them down. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    // the indenter by itself would write the line ends of the machine
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final byte[] BEFORE_ITEMS = "{\"items\":[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTER_ITEMS = "]}".getBytes(StandardCharsets.UTF_8);

    private Json() {}

    /**
     * Makes an empty object.
     *
     * @return the object
     */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Makes a whole list in the shape that every list has.
     *
     * @param items the items
     * @return an object with {@code items} and no next part
     */
    public static ObjectNode whole(Collection<? extends JsonNode> items) {
        ObjectNode json = object();
        json.putArray("items").addAll(items);
        return json.putNull("next");
    }

    /**
     * Writes a tree on one line.
     *
     * @param tree the tree
     * @return the text
     */
    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /**
     * Writes a list of values that are written already.
     *
     * @param items each one JSON value in UTF-8
     * @return an object with {@code items} alone
     */
    public static byte[] items(List<byte[]> items) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(BEFORE_ITEMS);
        for (byte[] item : items) {
            if (text.size() > BEFORE_ITEMS.length) {
                text.write(',');
            }
            text.writeBytes(item);
        }
        text.writeBytes(AFTER_ITEMS);
        return text.toByteArray();
    }

    /**
     * Reads what was written here, or what a ledger holds; a request is read by {@link StrictJson}.
     *
     * @param text one JSON value in UTF-8
     * @return the tree
     */
    public static JsonNode tree(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text of our own can always be read", e);
        }
    }

    /**
     * Writes a tree for people, indented.
     *
     * @param tree the tree
     * @return the text
     */
    public static String pretty(JsonNode tree) {
        try {
            return PRETTY.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    static void put(ObjectNode json, String name, Optional<?> value) {
        value.ifPresent(present -> json.put(name, present.toString()));
    }

    static ArrayNode texts(ArrayNode array, Collection<?> values) {
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
