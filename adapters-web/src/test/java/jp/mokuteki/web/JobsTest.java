package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.page.JobPage;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long work: seen by whoever asked for it, kept a while, and never too much at once. */
class JobsTest {
    private static final Caller ONE = caller(CredentialId.BOOTSTRAP, "06139992");
    private static final Caller OTHER = caller(new CredentialId("abcdefghijk1"), "06139992");
    private static final Caller ELSEWHERE = caller(CredentialId.BOOTSTRAP, "01130012");

    private Instant now = Instant.parse("2026-04-01T01:00:00Z");
    private final Jobs jobs = new Jobs(() -> now);
    private final CountDownLatch released = new CountDownLatch(1);

    private static Caller caller(CredentialId credential, String insurer) {
        return new Caller(credential, InsurerNumber.parse(insurer), Set.of(Role.AUDITOR));
    }

    @AfterEach
    void stop() {
        released.countDown();
        jobs.close();
    }

    private static void show(Visit visit) {
        visit.show(new JobPage(visit.frame("x"), "x", 0, Optional.empty()));
    }

    private Job.Result waited(Progress progress) {
        try {
            assertThat(released.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return JobsTest::show;
    }

    private Job ended(String name) {
        Job job = jobs.find(ONE, name).orElseThrow();
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!job.hasEnded() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return job;
    }

    @Test
    void work_that_is_done_has_its_result() {
        Job job = ended(jobs.begin(ONE, "check.title", progress -> JobsTest::show));

        assertThat(job.result()).isPresent();
        assertThat(job.failure()).isEmpty();
        assertThat(job.title()).isEqualTo("check.title");
    }

    @Test
    void work_that_goes_on_tells_how_long() {
        Job job = jobs.find(ONE, jobs.begin(ONE, "check.title", this::waited)).orElseThrow();

        now = now.plusSeconds(7);

        assertThat(job.reached()).isEmpty();
        assertThat(job.hasEnded()).isFalse();
        assertThat(job.result()).isEmpty();
        assertThat(job.lasted()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void work_tells_how_far_it_is_while_it_goes_on() {
        Job job = jobs.find(ONE, jobs.begin(ONE, "check.title", progress -> {
                    progress.at(3, 8);
                    return waited(progress);
                }))
                .orElseThrow();
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (job.reached().isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }

        assertThat(job.hasEnded()).isFalse();
        assertThat(job.reached()).contains(new Job.Reached(3, 8));
    }

    @Test
    void another_credential_and_another_insurer_see_nothing_of_it() {
        String name = jobs.begin(ONE, "check.title", progress -> JobsTest::show);

        assertThat(jobs.find(ONE, name)).isPresent();
        assertThat(jobs.find(OTHER, name)).isEmpty();
        assertThat(jobs.find(ELSEWHERE, name)).isEmpty();
        assertThat(jobs.find(ONE, "none")).isEmpty();
    }

    @Test
    void a_problem_stays_the_problem_that_it_is_and_a_failure_becomes_one() {
        var wrong = new ProblemException(ProblemType.IMPORT_INVALID, "/3", FaultCode.MALFORMED);
        Job faulty = ended(jobs.begin(ONE, "reconcile.title", progress -> {
            throw wrong;
        }));
        Job failed = ended(jobs.begin(ONE, "check.title", progress -> {
            throw new StorageException("gone", new IllegalStateException());
        }));

        assertThat(faulty.failure()).containsSame(wrong);
        assertThat(failed.failure().orElseThrow().type()).isEqualTo(ProblemType.STORAGE_UNAVAILABLE);
    }

    @Test
    void what_has_ended_is_kept_a_quarter_of_an_hour() {
        String name = jobs.begin(ONE, "check.title", progress -> JobsTest::show);
        ended(name);

        now = now.plus(Jobs.KEPT);
        assertThat(jobs.find(ONE, name)).isPresent();
        now = now.plusMillis(1);
        assertThat(jobs.find(ONE, name)).isEmpty();
    }

    @Test
    void nobody_has_more_than_two_at_a_time_and_the_others_are_not_kept_waiting_by_that() {
        jobs.begin(ONE, "check.title", this::waited);
        jobs.begin(ONE, "check.title", this::waited);

        var refused = catchThrowableOfType(
                ProblemException.class, () -> jobs.begin(ONE, "check.title", progress -> JobsTest::show));

        assertThat(refused.type()).isEqualTo(ProblemType.RATE_LIMITED);
        assertThat(jobs.begin(OTHER, "check.title", progress -> JobsTest::show)).isNotEmpty();
    }

    @Test
    void work_begins_after_its_first_step_and_not_where_that_fails_or_there_is_no_room() {
        var taken = new ArrayList<String>();

        jobs.begin(ONE, "import.drafting", () -> taken.add("first"), this::waited);
        jobs.begin(ONE, "import.drafting", () -> taken.add("second"), this::waited);

        var full = catchThrowableOfType(
                ProblemException.class,
                () -> jobs.begin(ONE, "import.drafting", () -> taken.add("third"), progress -> JobsTest::show));
        var failed = catchThrowableOfType(
                StorageException.class,
                () -> jobs.begin(
                        OTHER,
                        "import.drafting",
                        () -> {
                            throw new StorageException("gone", new IllegalStateException());
                        },
                        progress -> {
                            taken.add("work");
                            return JobsTest::show;
                        }));
        assertThat(full.type()).isEqualTo(ProblemType.RATE_LIMITED);
        assertThat(failed).isNotNull();
        assertThat(taken).containsExactly("first", "second");
    }
}
