package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.VerifierKey;

/** Reads the files of {@code verify}; a file that is of no use is wrong usage, never a verdict. */
final class VerifierFiles {
    private static final String STANDARD_INPUT = "-";
    private static final int LARGEST = 1_000_000;

    private VerifierFiles() {}

    /** Reads verifier keys, one a line; blank lines are passed over. */
    static Set<VerifierKey> keys(String file) {
        List<String> lines = text("--key", file).lines().toList();
        var keys = new LinkedHashSet<VerifierKey>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                keys.add(key(file, i + 1, lines.get(i).strip()));
            }
        }
        if (keys.isEmpty()) {
            throw new WrongUsageException("--key: the file holds no key: " + file);
        }
        return keys;
    }

    private static VerifierKey key(String file, int line, String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--key: " + file + ":" + line + ": " + e.getMessage());
        }
    }

    /** Reads a checkpoint; one that nobody trusted signed proves nothing against an export. */
    static Checkpoint checkpoint(String file, Set<VerifierKey> trusted) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(text("--checkpoint", file));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--checkpoint: " + file + ": " + e.getMessage());
        }
        if (trusted.stream().noneMatch(checkpoint::isSignedBy)) {
            throw new WrongUsageException("--checkpoint: " + file + ": signed by none of the keys of --key");
        }
        return checkpoint;
    }

    static Verified verified(String export, InputStream standardInput, Verifier verifier) {
        try {
            if (export.equals(STANDARD_INPUT)) {
                return verifier.verify(standardInput);
            }
            try (InputStream in = Files.newInputStream(Path.of(export))) {
                return verifier.verify(in);
            }
        } catch (IOException | InvalidPathException e) {
            throw unreadable("EXPORT", export);
        }
    }

    private static String text(String option, String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LARGEST);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException | InvalidPathException e) {
            throw unreadable(option, file);
        }
    }

    private static WrongUsageException unreadable(String option, String file) {
        return new WrongUsageException(option + ": the file cannot be read: " + file);
    }
}
