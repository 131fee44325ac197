package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalJsonTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Z",
            "é",
            "﨑",
            "㍻",
            "𠮷",
            "\uFB33",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u2028",
            "\"",
            "\\",
            "/",
            "\n\r\t\b\f");

    private final SplittableRandom random = new SplittableRandom(8785);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Json json) {
        return new String(CanonicalJson.write(json), StandardCharsets.UTF_8);
    }

    private Json value(int depth) {
        int kinds = depth < JsonParser.DEEPEST ? 5 : 3;
        return switch (random.nextInt(kinds)) {
            case 0 -> new Json.Text(text());
            case 1 -> new Json.Whole(random.nextLong(-TreeHead.LARGEST, TreeHead.LARGEST + 1) >> random.nextInt(53));
            case 2 -> new Json.Truth(random.nextBoolean());
            case 3 -> new Json.Items(items(depth));
            default -> members(depth);
        };
    }

    private List<Json> items(int depth) {
        var items = new ArrayList<Json>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private Json members(int depth) {
        var members = new TreeMap<String, Json>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(text(), value(depth + 1));
        }
        return new Json.Members(members);
    }

    private String text() {
        return random.ints(random.nextInt(4), 0, TEXTS.size())
                .mapToObj(TEXTS::get)
                .collect(Collectors.joining());
    }

    /** A second writer by another route: keys are compared as UTF-16BE bytes, characters escaped by a pattern. */
    private static String second(Json json) {
        if (json instanceof Json.Text text) {
            return quoted(text.value());
        } else if (json instanceof Json.Items items) {
            return items.values().stream().map(CanonicalJsonTest::second).collect(Collectors.joining(",", "[", "]"));
        } else if (json instanceof Json.Members members) {
            return members.values().keySet().stream()
                    .sorted(Comparator.comparing(
                            key -> key.getBytes(StandardCharsets.UTF_16BE), java.util.Arrays::compareUnsigned))
                    .map(key -> quoted(key) + ":" + second(members.values().getOrDefault(key, json)))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (json instanceof Json.Whole whole) {
            return Long.toString(whole.value());
        }
        return Boolean.toString(((Json.Truth) json).value());
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\b", "\\b")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\f", "\\f")
                .replace("\r", "\\r")
                .replace("\u0000", "\\u0000")
                .replace("\u001f", "\\u001f");
        return '"' + escaped + '"';
    }

    @Test
    void what_is_written_is_read_back_and_a_second_writer_agrees() {
        for (int i = 0; i < 5_000; i++) {
            Json value = value(0);

            assertThat(CanonicalJson.parse(CanonicalJson.write(value))).isEqualTo(value);
            assertThat(written(value)).isEqualTo(second(value));
        }
    }

    @Test
    void whatever_is_read_is_written_back_byte_for_byte_however_it_was_mangled() {
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = CanonicalJson.write(value(0));
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(CanonicalJson.write(CanonicalJson.parse(bytes))).isEqualTo(bytes);
                read++;
            } catch (InvalidLedgerTextException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }

        assertThat(read).isBetween(100, 19_900);
    }

    /** The example of RFC 8785, section 3.2.3: in UTF-16 the smiley stands before the Hebrew letter, in UTF-8 behind it. */
    @Test
    void sorts_keys_by_utf_16_code_units() {
        String sorted =
                "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"\uD83D\uDE00\":6,\"דּ\":7}".replace("דּ", "\uFB33");

        assertThat(written(CanonicalJson.parse(utf8(sorted)))).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "01",
                "-0",
                "+1",
                "1.0",
                "1e3",
                "-",
                "9007199254740992",
                "-9007199254740992",
                "99999999999999999999",
                "null",
                "tru",
                "NaN",
                "\"",
                "\"\t\"",
                "\"\\/\"",
                "\"\\u0041\"",
                "\"\\u000A\"",
                "\"\\u001F\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\u00+1\"",
                "\"\\x\"",
                "[1,]",
                "[,1]",
                "[1 ]",
                "[",
                "{\"a\":1,\"a\":1}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\"1}",
                "{\"a\":1}}",
                "{",
                "[[[[[[[[[1]]]]]]]]]"
            })
    void refuses_what_is_not_canonical(String text) {
        assertThatThrownBy(() -> CanonicalJson.parse(utf8(text))).isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "9007199254740991", "\"\\u001f\\n\"", "[[[[[[[[1]]]]]]]]", "[]", "{}", "{\"\":true}"})
    void reads_what_is_canonical(String text) {
        assertThat(written(CanonicalJson.parse(utf8(text)))).isEqualTo(text);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};

        assertThatThrownBy(() -> CanonicalJson.parse(overlong)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> CanonicalJson.parse(surrogate)).isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00", "\uDC00\uD800", "\uD800a"})
    void refuses_to_write_half_of_a_surrogate_pair(String text) {
        assertThatThrownBy(() -> CanonicalJson.write(new Json.Text(text)))
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @Test
    void refuses_more_bytes_than_a_text_may_have() {
        var largest = new Json.Text("a".repeat(CanonicalJson.LONGEST - 2));
        var tooLarge = new Json.Text("a".repeat(CanonicalJson.LONGEST - 1));

        assertThat(CanonicalJson.write(largest)).hasSize(CanonicalJson.LONGEST);
        assertThatThrownBy(() -> CanonicalJson.write(tooLarge)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> CanonicalJson.parse(new byte[CanonicalJson.LONGEST + 1]))
                .isInstanceOf(InvalidLedgerTextException.class);
    }
}
