package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The open file of one day of the access log. Not thread-safe. */
final class AccessLogDay implements AutoCloseable {
    private final LocalDate date;
    private final Path path;
    private final FileChannel channel;
    private long seenAt;

    private AccessLogDay(LocalDate date, Path path, FileChannel channel, long seenAt) {
        this.date = date;
        this.path = path;
        this.channel = channel;
        this.seenAt = seenAt;
    }

    /** Opens the file of a day and goes on with what is there. */
    static AccessLogDay open(Path folder, OffsetDateTime at) throws IOException {
        LocalDate date = at.toLocalDate();
        Path path = folder.resolve("access-" + date + ".jsonl");
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new AccessLogDay(date, path, channel, at.toEpochSecond());
    }

    boolean isOf(LocalDate day) {
        return date.equals(day);
    }

    /** Asks whether the file still stands where it was opened; the disk is asked once a second. */
    boolean isThere(OffsetDateTime at) {
        long now = at.toEpochSecond();
        if (now != seenAt && !Files.exists(path)) {
            return false;
        }
        seenAt = now;
        return true;
    }

    /** One call, so that lines of several processes do not mix; what a full disk cuts off is a failure. */
    void append(byte[] lines) throws IOException {
        if (channel.write(ByteBuffer.wrap(lines)) < lines.length) {
            throw new IOException("a line was cut off");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
