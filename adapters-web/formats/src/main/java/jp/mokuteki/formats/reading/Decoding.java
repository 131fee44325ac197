package jp.mokuteki.formats.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.TableFault;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * The encoding of a document: told, or found from its bytes. Nothing is decoded that is not valid and plausible: what is neither is
 * refused by name, never garbled.
 */
final class Decoding {
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF32_LITTLE = {(byte) 0xFF, (byte) 0xFE, 0, 0};
    private static final byte[] UTF32_BIG = {0, 0, (byte) 0xFE, (byte) 0xFF};
    private static final Pattern DECLARED =
            Pattern.compile("(?is)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{1,40})|<\\?xml[^>]{0,100}"
                    + "encoding\\s*=\\s*[\"']([a-z0-9_.:-]{1,40})");
    private static final Pattern ESCAPES = Pattern.compile("\u001B(\\$[@B]|\\([BJI])");

    private final String file;
    private final byte[] bytes;

    /** The encodings that are looked for, by the names that people know. */
    enum Known {
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        SHIFT_JIS("Shift_JIS", Charset.forName("windows-31j")),
        EUC_JP("EUC-JP", Charset.forName("EUC-JP")),
        ISO_2022_JP("ISO-2022-JP", Charset.forName("ISO-2022-JP")),
        UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
        UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE);

        private final String label;
        private final Charset charset;

        Known(String label, Charset charset) {
            this.label = label;
            this.charset = charset;
        }

        /** Finds an encoding by any of its names. */
        static Optional<Known> of(String name) {
            String plain = name.toLowerCase(Locale.ROOT).strip();
            if (List.of("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "cp932", "ms932", "windows-932")
                    .contains(plain)) {
                return Optional.of(SHIFT_JIS);
            }
            try {
                Charset charset = Charset.forName(plain);
                return Arrays.stream(values())
                        .filter(one -> one.charset.equals(charset))
                        .findFirst();
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return Optional.empty();
            }
        }

        static String labels() {
            return Arrays.stream(values())
                    .map(one -> one.label)
                    .reduce((one, two) -> one + ", " + two)
                    .orElse("");
        }
    }

    /**
     * A decoded document.
     *
     * @param text the text, without byte order mark
     * @param guessed the name of the encoding where it was told from the bytes; empty where they said or were told it
     */
    record Decoded(String text, String guessed) {}

    private Decoding(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Decoded decode(String file, byte[] bytes, Optional<String> told) {
        var decoding = new Decoding(file, bytes);
        Decoded decoded = told.map(decoding::asTold).orElseGet(decoding::found);
        decoding.requireWhole(decoded.text());
        return decoded;
    }

    private Decoded asTold(String name) {
        Known known = Known.of(name).orElseThrow(() -> fault(1, TableFaultCode.UNKNOWN_ENCODING.with(Known.labels())));
        String text = strict(known)
                .orElseThrow(() -> fault(firstBad(known), TableFaultCode.NOT_IN_ENCODING.with(known.label)));
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, "");
    }

    private Decoded found() {
        if (begins(UTF32_LITTLE) || begins(UTF32_BIG)) {
            throw fault(1, TableFaultCode.UTF_32.with());
        }
        Optional<Known> marked = marked();
        if (marked.isPresent()) {
            return asTold(marked.get().label);
        }
        refuseNulls();
        Optional<Decoded> declared = declared().flatMap(this::valid);
        return declared.orElseGet(this::fromBytes);
    }

    private Optional<Known> marked() {
        if (begins(UTF8_MARK)) {
            return Optional.of(Known.UTF_8);
        }
        return begins(UTF16_BIG)
                ? Optional.of(Known.UTF_16BE)
                : begins(UTF16_LITTLE) ? Optional.of(Known.UTF_16LE) : Optional.empty();
    }

    private void refuseNulls() {
        for (byte one : bytes) {
            if (one == 0) {
                throw fault(1, TableFaultCode.HOLDS_NUL.with());
            }
        }
    }

    /** What a page says of itself; that it is right only its bytes can show. */
    private Optional<Known> declared() {
        String begin = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(begin);
        return found.find() ? Known.of(found.group(1) != null ? found.group(1) : found.group(2)) : Optional.empty();
    }

    private Optional<Decoded> valid(Known known) {
        return strict(known)
                .filter(text -> known == Known.UTF_8 || Plausibility.of(text).isJapanese())
                .map(text -> new Decoded(text, ""));
    }

    private Decoded fromBytes() {
        if (ESCAPES.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            return strict(Known.ISO_2022_JP)
                    .map(text -> new Decoded(text, Known.ISO_2022_JP.label))
                    .orElseThrow(() -> fault(1, TableFaultCode.NOT_IN_ENCODING.with(Known.ISO_2022_JP.label)));
        }
        Optional<String> utf8 = strict(Known.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), isAscii() ? "" : Known.UTF_8.label);
        }
        return legacy();
    }

    private Decoded legacy() {
        var plausible = new ArrayList<Known>();
        for (Known known : List.of(Known.SHIFT_JIS, Known.EUC_JP)) {
            if (strict(known).filter(text -> Plausibility.of(text).isJapanese()).isPresent()) {
                plausible.add(known);
            }
        }
        if (plausible.size() > 1) {
            throw fault(1, TableFaultCode.AMBIGUOUS_ENCODING.with());
        }
        if (plausible.isEmpty()) {
            throw fault(firstBad(Known.UTF_8), TableFaultCode.NO_ENCODING.with(whereEachFails()));
        }
        Known one = plausible.get(0);
        return new Decoded(strict(one).orElseThrow(), one.label);
    }

    private String whereEachFails() {
        return List.of(Known.UTF_8, Known.SHIFT_JIS, Known.EUC_JP).stream()
                .map(known -> known.label + " " + (strict(known).isPresent() ? 0 : firstBad(known)))
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    /** What an earlier program has lost, nobody can read. */
    private void requireWhole(String text) {
        int lost = text.indexOf('\uFFFD');
        if (lost >= 0) {
            throw fault(lineOf(text, lost), TableFaultCode.LOST_CHARACTER.with());
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw fault(lineOf(text, nul), TableFaultCode.HOLDS_NUL.with());
        }
    }

    private Optional<String> strict(Known known) {
        try {
            return Optional.of(
                    known.charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The line of the first byte that does not fit, found by decoding with a mark for what is wrong. */
    private int firstBad(Known known) {
        String lenient = new String(bytes, known.charset);
        return lineOf(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
    }

    private static int lineOf(String text, int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    private boolean isAscii() {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private InvalidTableException fault(int line, TableFault fault) {
        return new InvalidTableException(file, line, "", fault);
    }
}
