package jp.mokuteki.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.formats.flows.FlowManifest;
import jp.mokuteki.formats.flows.InvalidManifestException;
import jp.mokuteki.formats.flows.ManifestFault;
import jp.mokuteki.formats.flows.Place;

/** Reads a manifest from the file that an argument names. */
final class ManifestDocument {
    private static final long LARGEST = 1 << 20;

    private final String file;

    ManifestDocument(String file) {
        this.file = file;
    }

    FlowManifest read(LocalDate today) {
        String name = file.toLowerCase(Locale.ROOT);
        if (Stream.of(".yaml", ".yml", ".json").noneMatch(name::endsWith)) {
            throw new WrongUsageException("FLOWS: the name of the file must end with .yaml, .yml or .json");
        }
        return FlowManifest.parse(file, text(), today);
    }

    private String text() {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw broken(new Place(1, 1), "has more than 1 MiB");
            }
            return decode(Files.readAllBytes(path));
        } catch (IOException | InvalidPathException e) {
            throw new WrongUsageException("FLOWS: the file cannot be read: " + file);
        }
    }

    private String decode(byte[] bytes) {
        try {
            return Table.decode(file, bytes);
        } catch (InvalidTableException e) {
            throw broken(endOfText(bytes), e.reason());
        }
    }

    /** Where the bytes are text no more. */
    private static Place endOfText(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        return Place.after(text.flip().toString());
    }

    private InvalidManifestException broken(Place place, String reason) {
        return new InvalidManifestException(file, List.of(new ManifestFault(place, "", reason)));
    }
}
