package jp.mokuteki.formats.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.mokuteki.domain.table.TableFault;
import jp.mokuteki.domain.table.TableFaultCode;

/** Files that are no text, known by their first bytes. */
enum ForeignFile {
    ZIP("ZIP", "504B0304"),
    EMPTY_ZIP("ZIP", "504B0506"),
    PDF("PDF", "255044462D"),
    OLD_OFFICE("", "D0CF11E0"),
    RTF("RTF", "7B5C727466"),
    GZIP("gzip", "1F8B"),
    SEVEN_ZIP("7-Zip", "377ABCAF271C"),
    RAR("RAR", "526172211A07"),
    PNG("PNG", "89504E47"),
    JPEG("JPEG", "FFD8FF"),
    GIF("GIF", "474946383961"),
    OLD_GIF("GIF", "474946383761"),
    TIFF("TIFF", "49492A00"),
    SQLITE("SQLite", "53514C69746520666F726D6174"),
    JAVA("Java", "CAFEBABE"),
    ELF("ELF", "7F454C46");

    private final String name;
    private final byte[] magic;

    ForeignFile(String name, String magic) {
        this.name = name;
        this.magic = java.util.HexFormat.of().parseHex(magic);
    }

    /** Tells what a document is that cannot be a text, as a fault. */
    static Optional<TableFault> of(byte[] document) {
        return Arrays.stream(values())
                .filter(one -> begins(document, one.magic))
                .map(one -> one.fault(document))
                .findFirst();
    }

    private TableFault fault(byte[] document) {
        return switch (this) {
            case ZIP -> office(document);
            case OLD_OFFICE -> TableFaultCode.OLD_OFFICE_FILE.with();
            default -> TableFaultCode.FOREIGN_FILE.with(name);
        };
    }

    private static TableFault office(byte[] document) {
        String names = new String(document, 0, Math.min(document.length, 65_536), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (names.contains("xl/") || names.contains("workbook")) {
            return TableFaultCode.EXCEL_FILE.with();
        }
        return names.contains("word/") ? TableFaultCode.WORD_FILE.with() : TableFaultCode.FOREIGN_FILE.with(ZIP.name);
    }

    private static boolean begins(byte[] document, byte[] magic) {
        return document.length >= magic.length && Arrays.equals(document, 0, magic.length, magic, 0, magic.length);
    }
}
