package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full loses nothing that was acknowledged, and the embedded database goes on once there is room. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FullDiskTest {
    private static final String ACKNOWLEDGED = "acknowledged ";
    private static final String STORED = "stored ";

    @TempDir
    private Path folder;

    @Test
    void says_that_it_is_full_keeps_what_it_acknowledged_and_goes_on_once_there_is_room() {
        List<String> said;
        try (var process = OtherProcess.onSmallDisk(FullDisk.class, folder)) {
            said = process.rest();
        }

        assertThat(said)
                .filteredOn(line -> line.startsWith("failed "))
                .hasSize(5)
                .containsOnly("failed StorageFullException");
        assertThat(said).containsSequence("reads true", "not ready StorageFullException", "room", "ready");
        assertThat(numbers(said, ACKNOWLEDGED)).hasSizeGreaterThan(10);
        assertThat(numbers(said, STORED)).containsExactlyElementsOf(numbers(said, ACKNOWLEDGED));
    }

    private static List<String> numbers(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
