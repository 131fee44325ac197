package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * Files that are there whole or not at all, whatever ends the process or the machine, in folders that nobody else may open:
 * written beside their place, forced to the disk, put in their place, and the folder forced too.
 */
final class LastingFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private LastingFiles() {}

    private static FileAttribute<?>[] owners(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Writes a file and the folders on its way; when this returns it outlives a loss of power. */
    static void write(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        makeFolder(folder);
        Path beside = Files.createTempFile(folder, ".", ".writing", owners("rw-------"));
        try {
            force(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Copies a file likewise. */
    static void copy(Path from, Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        makeFolder(folder);
        Path beside = Files.createTempFile(folder, ".", ".writing", owners("rw-------"));
        try {
            try (var source = FileChannel.open(from, StandardOpenOption.READ);
                    var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                for (long at = 0; at < source.size(); ) {
                    at += source.transferTo(at, source.size() - at, channel);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        Files.createDirectories(folder, owners("rwx------"));
        if (parent != null) {
            forceFolder(parent);
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** So that the new name is on the disk too; elsewhere than on POSIX a folder cannot be opened. */
    static void forceFolder(Path folder) throws IOException {
        if (POSIX) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
