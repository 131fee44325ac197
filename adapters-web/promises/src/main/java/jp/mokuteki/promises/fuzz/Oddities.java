package jp.mokuteki.promises.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import jp.mokuteki.promises.product.IndividualNumbers;

/** 異例の値 — texts and values that have broken programs before, and Individual Numbers in disguise. */
final class Oddities {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 950;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "\0",
            "a\0b",
            "\u0001",
            "\u0085",
            "\u2028",
            "\ud800",
            "\udc00",
            "a\ud83d",
            "\u202e法番号",
            "\u2066x",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "e\u0301".repeat(40),
            "髙﨑𠮷",
            "ﬃ",
            "İstanbul",
            "ß",
            "0",
            "-1",
            "1e309",
            "null",
            "true",
            "{}",
            "[]",
            "'",
            "\"",
            "' OR '1'='1",
            "<script>",
            "${jndi:ldap://x/}",
            "../../etc/passwd",
            "%00",
            "%s%n",
            "\r\nX: y",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "9999-12-31",
            "+10000-01-01",
            "2026-4-1",
            "２０２６-04-01",
            "2026-04-01T00:00:00Z",
            "1582-10-10",
            "2024-02-29",
            "2023-02-29",
            "6.provide.2",
            "6.provide.0",
            "6.provide.2147483648",
            "99.internal.1",
            "5-0",
            "5-26",
            "5-27",
            "provide",
            "PROVIDE ",
            "ＰＲＯＶＩＤＥ",
            "123456789012");

    private static final List<JsonNode> NUMBERS = List.of(
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(1),
            JSON.numberNode(9),
            JSON.numberNode(6.5),
            JSON.numberNode(6.0),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MIN_VALUE),
            JSON.numberNode(2_147_483_648L),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(BigInteger.TWO.pow(64)),
            JSON.numberNode(BigInteger.TEN.pow(900)),
            JSON.numberNode(Double.MAX_VALUE),
            JSON.numberNode(Double.MIN_VALUE),
            JSON.numberNode(-0.0),
            JSON.numberNode(new BigDecimal("1e-400")),
            JSON.numberNode(new BigDecimal("1E+99999")));

    private final Chance chance;
    private final List<String> numbers;

    Oddities(Chance chance, List<String> numbers) {
        this.chance = chance;
        this.numbers = numbers;
    }

    String text() {
        return switch (chance.below(12)) {
            case 0 -> "長".repeat(1 + chance.below(700));
            case 1, 2 -> individualNumber();
            case 3 -> "資格の確認 " + individualNumber() + " のため";
            case 4 -> anyCharacters(1 + chance.below(20));
            default -> chance.of(TEXTS);
        };
    }

    String individualNumber() {
        return IndividualNumbers.disguised(chance.of(numbers), chance.random());
    }

    /** Unassigned characters and halves of surrogate pairs too. */
    private String anyCharacters(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) chance.below(1 << 16));
        }
        return text.toString();
    }

    /** Something next to a text: what a person or a program could have written instead. */
    String neighbour(String text) {
        return switch (chance.below(7)) {
            case 0 -> text.toLowerCase(Locale.ROOT);
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> text + " ";
            case 3 -> text + text;
            case 4 -> text.isEmpty() ? "x" : text.substring(1);
            case 5 -> text.replace('-', '_').replace('.', ',');
            default -> text + (char) ('0' + chance.below(10));
        };
    }

    JsonNode value() {
        return switch (chance.below(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(chance.inPercent(50));
            case 2, 3 -> chance.of(NUMBERS);
            case 4 -> new ArrayNode(JSON);
            case 5 -> new ObjectNode(JSON);
            case 6 -> chance.inPercent(10) ? deep() : JSON.textNode(text());
            default -> JSON.textNode(text());
        };
    }

    private JsonNode deep() {
        JsonNode node = JSON.numberNode(1);
        int depth = 1 + chance.below(DEEP);
        for (int i = 0; i < depth; i++) {
            node = chance.inPercent(50) ? new ArrayNode(JSON).add(node) : new ObjectNode(JSON).set("a", node);
        }
        return node;
    }
}
