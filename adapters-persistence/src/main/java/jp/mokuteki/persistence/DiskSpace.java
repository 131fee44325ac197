package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells whether a write to a folder failed for want of room. */
record DiskSpace(Path folder) {
    /** Less than one more piece of the file may need. */
    private static final long HARDLY_ANY_BYTES = 1 << 20;

    private static final List<String> NO_ROOM =
            List.of("No space left on device", "Disk quota exceeded", "File too large");

    /** Whether a file could not be read or written, for whatever reason. */
    static boolean isOfFile(Throwable failure) {
        return ofFile(failure).isPresent();
    }

    /** The system words its errors in the language of the machine, so the disk is looked at too. */
    boolean isWhy(Throwable failure) {
        return ofFile(failure)
                .map(write -> String.valueOf(write.getMessage()))
                .filter(message -> NO_ROOM.stream().anyMatch(message::contains) || isShort())
                .isPresent();
    }

    private static Optional<IOException> ofFile(Throwable failure) {
        return Failures.causes(failure)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    /** Whether hardly anything can be written, even if a little could. */
    boolean isShort() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
