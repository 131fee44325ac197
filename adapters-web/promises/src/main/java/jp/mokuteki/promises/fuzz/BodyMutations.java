package jp.mokuteki.promises.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** 本文の変異 — what can be wrong with a body: with what it says, with its JSON, and with its bytes. */
final class BodyMutations {
    private static final List<String> TRAILING =
            List.of("}", " x", "{}", ",", "null", "\0", "\n//", " /* */", "\u3000");
    private static final List<String> INSTEAD = List.of(
            "",
            " ",
            "null",
            "true",
            "0",
            "[]",
            "{}",
            "\"\"",
            "NaN",
            "-Infinity",
            "{\"action\":NaN}",
            "{'action':'USE'}",
            "{action:1}",
            "[[[[",
            "{\"a\":",
            "\"\\ud800\"",
            "{\"\\ud800\":1}",
            "{\"a\":\"\\u0000\"}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1,}",
            "a=b&c=d",
            "<a/>",
            "{\"a\":\"\t\"}",
            "{\"a\":1e}",
            "{\"a\":\"\\x\"}",
            "{\"__proto__\":{}}",
            "{\"@class\":\"java.util.Date\"}");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("Shift_JIS"),
            StandardCharsets.ISO_8859_1);

    private static final int DEEP = 20_000;

    private final Chance chance;
    private final Oddities oddities;

    BodyMutations(Chance chance, Oddities oddities) {
        this.chance = chance;
        this.oddities = oddities;
    }

    /** Changes what a body says, somewhere. */
    void change(JsonNode body) {
        var containers = new ArrayList<JsonNode>();
        collect(body, containers);
        if (!containers.isEmpty()) {
            JsonNode container = chance.of(containers);
            if (container instanceof ObjectNode object) {
                changeObject(object);
            } else if (container instanceof ArrayNode array) {
                changeArray(array);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void changeObject(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : chance.of(names);
        switch (chance.below(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(chance.inPercent(30) ? oddities.text() : "unknown", oddities.value());
            case 2 -> object.set(oddities.neighbour(name), object.path(name).deepCopy());
            case 3, 4 -> object.put(name, oddities.neighbour(object.path(name).asText()));
            default -> object.set(name, oddities.value());
        }
    }

    private void changeArray(ArrayNode array) {
        JsonNode first = array.isEmpty() ? oddities.value() : array.get(0).deepCopy();
        switch (chance.below(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(first);
            case 2 -> array.insert(0, oddities.value());
            case 3 -> {
                int times = chance.inPercent(3) ? 1_100 : chance.below(12);
                for (int i = 0; i < times; i++) {
                    array.add(first.deepCopy());
                }
            }
            default -> array.add(oddities.text());
        }
    }

    /** Writes a body, now and then not as JSON is written. */
    byte[] written(JsonNode body) {
        String text = body.toString();
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return switch (chance.below(14)) {
            case 0 -> utf8(text + chance.of(TRAILING));
            case 1 -> utf8("\ufeff" + text);
            case 2 -> utf8(text.substring(0, chance.below(text.length() + 1)));
            case 3 -> doubled(text);
            case 4 -> utf8(chance.inPercent(5) ? "{\"a\":[".repeat(DEEP) : chance.of(INSTEAD));
            case 5 -> text.getBytes(chance.of(CHARSETS));
            case 6 -> invalid(plain);
            case 7 -> utf8(escaped(text));
            case 8 ->
                utf8(text.replaceFirst(
                        "\"[^\"]*\"(?=[,}])", chance.of(List.of("NaN", "Infinity", "0x1F", "undefined"))));
            case 9 -> chance.inPercent(8) ? huge(text) : plain;
            default -> plain;
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] doubled(String text) {
        int comma = text.indexOf(',');
        return utf8(comma < 0 ? text : "{" + text.substring(1, comma) + "," + text.substring(1));
    }

    private byte[] invalid(byte[] plain) {
        byte[] bytes = plain.clone();
        for (int i = 0; i <= chance.below(3) && bytes.length > 0; i++) {
            bytes[chance.below(bytes.length)] = (byte) (0x80 + chance.below(0x80));
        }
        return bytes;
    }

    /** The same text, with every character escaped. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\' || !inside) {
                inside ^= character == '"';
                escaped.append(character);
            } else {
                escaped.append("\\u%04x".formatted((int) character));
            }
        }
        return escaped.toString();
    }

    private byte[] huge(String text) {
        int bytes = chance.of(List.of(262_143, 262_145, 300_000, 1_048_577));
        return utf8(text + " ".repeat(Math.max(bytes - text.length(), 0)));
    }

    static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
