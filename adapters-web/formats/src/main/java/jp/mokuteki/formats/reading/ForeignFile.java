package jp.mokuteki.formats.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that are no text, known by their first bytes. */
enum ForeignFile {
    ZIP("a ZIP archive, such as an Excel (.xlsx) or Word (.docx) file", "504B0304"),
    EMPTY_ZIP("an empty ZIP archive", "504B0506"),
    PDF("a PDF file", "255044462D"),
    OLD_OFFICE("an old Excel (.xls) or Word (.doc) file", "D0CF11E0"),
    RTF("an RTF file", "7B5C727466"),
    GZIP("a gzip file", "1F8B"),
    SEVEN_ZIP("a 7-Zip archive", "377ABCAF271C"),
    RAR("a RAR archive", "526172211A07"),
    PNG("a PNG image", "89504E47"),
    JPEG("a JPEG image", "FFD8FF"),
    GIF("a GIF image", "474946383961"),
    OLD_GIF("a GIF image", "474946383761"),
    TIFF("a TIFF image", "49492A00"),
    SQLITE("a SQLite database", "53514C69746520666F726D6174"),
    JAVA("a program", "CAFEBABE"),
    ELF("a program", "7F454C46");

    private final String name;
    private final byte[] magic;

    ForeignFile(String name, String magic) {
        this.name = name;
        this.magic = java.util.HexFormat.of().parseHex(magic);
    }

    /** Tells what a document is that cannot be a text, in the words of the fault. */
    static Optional<String> of(byte[] document) {
        return Arrays.stream(values())
                .filter(one -> begins(document, one.magic))
                .map(one -> one == ZIP ? office(document) : one.name)
                .findFirst();
    }

    private static String office(byte[] document) {
        String names = new String(document, 0, Math.min(document.length, 65_536), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (names.contains("xl/") || names.contains("workbook")) {
            return "an Excel file (.xlsx); save it as CSV";
        }
        return names.contains("word/") ? "a Word file (.docx); save it as plain text" : ZIP.name;
    }

    private static boolean begins(byte[] document, byte[] magic) {
        return document.length >= magic.length && Arrays.equals(document, 0, magic.length, magic, 0, magic.length);
    }
}
