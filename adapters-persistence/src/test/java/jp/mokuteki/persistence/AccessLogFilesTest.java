package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of who asked what, in files. */
class AccessLogFilesTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-04-01T12:00:00+09:00");
    private static final Caller CALLER =
            new Caller(new CredentialId("abcdefghijk1"), InsurerNumber.parse("06139992"), Set.of(Role.READER));

    @TempDir
    private Path folder;

    private final List<AccessLogFiles> opened = new ArrayList<>();

    private AccessLogFiles log() {
        return opened.isEmpty() ? open() : opened.get(0);
    }

    private AccessLogFiles open() {
        AccessLogFiles log = AccessLogFiles.in(folder);
        opened.add(log);
        return log;
    }

    @AfterEach
    void close() throws IOException {
        for (AccessLogFiles log : opened) {
            log.close();
        }
    }

    private static AccessEntry entry(String request, List<Verdict> verdicts, Optional<DecisionId> decision) {
        return new AccessEntry(Optional.of(CALLER), request, "POST /v1/decisions", 201, verdicts, decision);
    }

    private static AccessEntry entry(String request) {
        return entry(request, List.of(), Optional.empty());
    }

    private Path today() {
        return folder.resolve("access-log/access-2026-04-01.jsonl");
    }

    private List<String> requests() throws IOException {
        return lines("2026-04-01").stream()
                .map(line -> line.replaceFirst(".*\"request\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private List<String> lines(String day) throws IOException {
        return Files.readAllLines(folder.resolve("access-log/access-" + day + ".jsonl"));
    }

    @Test
    void writes_one_line_of_json_an_entry() throws IOException {
        var decision = DecisionId.parse("019d468d-ee80-70ec-afba-e3685963bb19");
        log().append(NOON, entry("r-1", List.of(Verdict.PERMITTED), Optional.of(decision)));
        log().append(
                        NOON.plusNanos(123_456_000),
                        entry("r-2", List.of(Verdict.REFUSED, Verdict.PERMITTED), Optional.empty()));
        log().append(NOON, new AccessEntry(Optional.empty(), "r-3", "GET", 401, List.of(), Optional.empty()));

        assertThat(lines("2026-04-01"))
                .containsExactly(
                        "{\"at\":\"2026-04-01T12:00:00.000000+09:00\",\"request\":\"r-1\",\"insurer\":\"06139992\","
                                + "\"credential\":\"abcdefghijk1\",\"what\":\"POST /v1/decisions\",\"status\":201,"
                                + "\"verdict\":\"PERMITTED\",\"decision\":\"019d468d-ee80-70ec-afba-e3685963bb19\"}",
                        "{\"at\":\"2026-04-01T12:00:00.123456+09:00\",\"request\":\"r-2\",\"insurer\":\"06139992\","
                                + "\"credential\":\"abcdefghijk1\",\"what\":\"POST /v1/decisions\",\"status\":201,"
                                + "\"verdicts\":[\"REFUSED\",\"PERMITTED\"]}",
                        "{\"at\":\"2026-04-01T12:00:00.000000+09:00\",\"request\":\"r-3\",\"what\":\"GET\",\"status\":401}");
    }

    @Test
    void begins_a_file_at_midnight_and_goes_on_with_the_one_that_is_there() throws IOException {
        log().append(OffsetDateTime.parse("2026-03-31T23:59:59.999999+09:00"), entry("last"));
        log().append(OffsetDateTime.parse("2026-04-01T00:00:00+09:00"), entry("first"));
        open().append(NOON, entry("of-another-process"));

        assertThat(lines("2026-03-31")).hasSize(1);
        assertThat(lines("2026-04-01")).hasSize(2);
    }

    @Test
    void what_was_written_to_a_file_that_was_taken_away_is_written_again() throws IOException {
        log().append(NOON, entry("one"));
        log().check();
        Files.delete(today());

        log().append(NOON, entry("two"));
        log().append(NOON, entry("three"));
        log().check();
        log().append(NOON, entry("four"));

        assertThat(requests()).containsExactly("two", "three", "four");
    }

    @Test
    void a_file_that_was_moved_away_is_not_begun_again_without_a_line_for_it() throws IOException {
        log().append(NOON, entry("one"));
        log().check();
        Files.move(today(), folder.resolve("moved"));

        log().check();
        log().append(NOON.plusDays(1), entry("of-the-next-day"));
        log().close();

        assertThat(today()).doesNotExist();
        assertThat(lines("2026-04-02")).hasSize(1);
    }

    @Test
    void a_line_that_comes_later_looks_by_itself_whether_the_file_is_there() throws Exception {
        log().append(NOON, entry("one"));
        Files.delete(today());
        Thread.sleep(30);

        log().append(NOON, entry("two"));

        assertThat(requests()).endsWith("two");
    }

    @Test
    void a_log_that_is_closed_leaves_no_line_in_a_file_that_was_taken_away() throws IOException {
        log().append(NOON, entry("one"));
        Files.delete(today());
        log().append(NOON, entry("two"));

        log().close();

        assertThat(requests()).endsWith("two");
    }

    @Test
    void a_file_that_another_process_put_in_the_place_of_one_taken_away_is_gone_on_with() throws IOException {
        log().append(NOON, entry("one"));
        log().check();
        Files.delete(today());
        open().append(NOON, entry("of-another-process"));

        log().append(NOON, entry("two"));
        log().check();
        log().append(NOON, entry("three"));

        assertThat(requests()).containsExactly("of-another-process", "two", "three");
    }

    @Test
    void what_cannot_be_written_again_is_a_failure_until_it_can() throws IOException {
        log().append(NOON, entry("one"));
        log().check();
        Files.delete(today());
        log().append(NOON, entry("two"));
        Files.delete(folder.resolve("access-log"));
        Path inTheWay = Files.writeString(folder.resolve("access-log"), "a file of that name");

        assertThatThrownBy(() -> log().check()).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> log().append(NOON, entry("refused"))).isInstanceOf(StorageException.class);

        Files.delete(inTheWay);
        log().append(NOON, entry("three"));
        assertThat(requests()).containsSubsequence("two", "three").doesNotContain("one");
    }

    @Test
    void a_place_that_cannot_be_written_is_a_failure_until_it_can() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("access-log"), "a file of that name");

        assertThatThrownBy(() -> log().append(NOON, entry("one"))).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> log().check()).isInstanceOf(StorageException.class);

        Files.delete(inTheWay);
        log().check();
        log().append(NOON, entry("two"));
        assertThat(lines("2026-04-01")).hasSize(1);
    }

    @Test
    void lines_of_many_threads_over_midnight_each_stand_in_the_file_of_their_day() throws IOException {
        OffsetDateTime midnight = OffsetDateTime.parse("2026-04-01T00:00:00+09:00");
        AccessLogFiles log = log();

        IntStream.range(0, 400).parallel().forEach(i -> log.append(midnight.plusSeconds(i % 2 - 1), entry("r-" + i)));

        assertThat(lines("2026-03-31")).hasSize(200).allMatch(line -> line.startsWith("{\"at\":\"2026-03-31T23:59:59"));
        assertThat(lines("2026-04-01")).hasSize(200).allMatch(line -> line.startsWith("{\"at\":\"2026-04-01T00:00:00"));
    }

    @Test
    void where_it_cannot_be_written_every_one_who_waited_is_told() throws IOException {
        Files.writeString(folder.resolve("access-log"), "a file of that name");
        AccessLogFiles log = log();

        long refused = IntStream.range(0, 100)
                .parallel()
                .filter(i -> fails(log, "r-" + i))
                .count();

        assertThat(refused).isEqualTo(100);
    }

    private static boolean fails(AccessLogFiles log, String request) {
        try {
            log.append(NOON, entry(request));
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    @Test
    void lines_of_many_threads_do_not_mix() throws IOException {
        AccessLogFiles other = open();
        AccessLogFiles one = log();

        IntStream.range(0, 400).parallel().forEach(i -> (i % 2 == 0 ? one : other).append(NOON, entry("r-" + i)));

        assertThat(lines("2026-04-01"))
                .hasSize(400)
                .allMatch(line -> line.startsWith("{\"at\"") && line.endsWith("201}"));
    }
}
