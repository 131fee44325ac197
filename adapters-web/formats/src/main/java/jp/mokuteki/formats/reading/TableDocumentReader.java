package jp.mokuteki.formats.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.TableFaultCode;

/** 表の文書の読取り — reads tables in every {@link ImportFormat}. Immutable and thread-safe. */
public final class TableDocumentReader implements TableImports {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table|div|h[1-6]|p|ul|ol|dl|section|article|main|meta|\\?xml)[\\s>/].*");
    /** What the table is written with; among its digits may be twelve that look like a number. */
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    private static final Pattern CSV_BEGINS = Pattern.compile("\\s*\"?(category|id)\"?,.*");

    /** Makes the reader. */
    public TableDocumentReader() {}

    @Override
    public ImportedTable read(ImportHints hints, byte[] document) {
        Decoding.Decoded decoded = decoded(hints, document);
        List<SourceLine> lines = Texts.lines(decoded.text());
        requireLines(hints.name(), lines);
        var intake = new TableIntake(hints.name());
        if (!decoded.guessed().isEmpty()) {
            intake.note(1, LineReason.ENCODING, decoded.guessed());
        }
        ImportFormat format = hints.format().orElseGet(() -> guess(intake, hints.name(), decoded.text(), lines));
        read(intake, format, lines);
        return intake.end(lines.size(), LineReason.MARKUP);
    }

    @Override
    public String text(ImportHints hints, byte[] document) {
        return decoded(hints, document).text();
    }

    private static Decoding.Decoded decoded(ImportHints hints, byte[] document) {
        requireText(hints.name(), document);
        return Decoding.decode(hints.name(), document, hints.encoding());
    }

    private static void read(TableIntake intake, ImportFormat format, List<SourceLine> lines) {
        switch (format) {
            case ISSUED -> TabReader.read(intake, lines);
            case MARKDOWN -> readMarkdown(intake, lines);
            case CSV -> CsvDocumentReader.read(intake, lines);
            case JSON -> JsonDocumentReader.read(intake, lines);
            case HTML -> HtmlDocumentReader.read(intake, lines);
            case OUTLINE -> OutlineReader.read(intake, lines);
        }
    }

    /** Markdown without a table is an outline. */
    private static void readMarkdown(TableIntake intake, List<SourceLine> lines) {
        if (lines.stream().anyMatch(line -> PipeReader.isRow(line.text()))) {
            PipeReader.read(intake, lines);
        } else if (hasTabbedLists(lines)) {
            TabReader.read(intake, lines);
        } else {
            OutlineReader.read(intake, lines);
        }
    }

    private static ImportFormat guess(TableIntake intake, String name, String text, List<SourceLine> lines) {
        ImportFormat format = byName(name).orElseGet(() -> byText(text, lines));
        intake.note(1, LineReason.FORMAT, format.code());
        return format;
    }

    private static Optional<ImportFormat> byName(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        int dot = low.lastIndexOf('.');
        return switch (dot < 0 ? "" : low.substring(dot + 1)) {
            case "csv", "tsv" -> Optional.of(ImportFormat.CSV);
            case "json" -> Optional.of(ImportFormat.JSON);
            case "htm", "html", "xhtml" -> Optional.of(ImportFormat.HTML);
            case "md", "markdown" -> Optional.of(ImportFormat.MARKDOWN);
            default -> Optional.empty();
        };
    }

    private static ImportFormat byText(String text, List<SourceLine> lines) {
        String begin = text.substring(0, Math.min(text.length(), 4_096));
        if (begin.stripLeading().startsWith("{")) {
            return ImportFormat.JSON;
        }
        if (PAGE.matcher(begin).matches()) {
            return ImportFormat.HTML;
        }
        if (hasTabbedLists(lines)) {
            return ImportFormat.ISSUED;
        }
        if (lines.stream().anyMatch(line -> PipeReader.isRow(line.text()))) {
            return ImportFormat.MARKDOWN;
        }
        return CSV_BEGINS.matcher(begin.lines().findFirst().orElse("")).matches()
                ? ImportFormat.CSV
                : ImportFormat.OUTLINE;
    }

    private static boolean hasTabbedLists(List<SourceLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.text().startsWith("\t") && line.text().indexOf('\t', 1) > 1);
    }

    private static void requireText(String name, byte[] document) {
        if (document.length > MOST_BYTES) {
            throw new InvalidTableException(name, 1, "", TableFaultCode.TOO_LARGE.with(MOST_BYTES / (1024 * 1024)));
        }
        ForeignFile.of(document).ifPresent(fault -> {
            throw new InvalidTableException(name, 1, "", fault);
        });
    }

    private static void requireLines(String name, List<SourceLine> lines) {
        if (lines.size() > MOST_LINES) {
            throw new InvalidTableException(name, MOST_LINES + 1, "", TableFaultCode.TOO_MANY_LINES.with(MOST_LINES));
        }
        if (lines.stream().allMatch(SourceLine::isBlank)) {
            throw new InvalidTableException(name, 1, "", TableFaultCode.EMPTY_DOCUMENT.with());
        }
        for (SourceLine line : lines) {
            if (holdsNumber(line.text())) {
                throw new NumberInTableException(name, line.number(), "");
            }
        }
    }

    static boolean holdsNumber(String text) {
        return IndividualNumberGuard.finds(HASH.matcher(text).replaceAll("sha256"));
    }
}
