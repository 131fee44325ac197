package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.mokuteki.application.contract.SampleRevisions;
import jp.mokuteki.application.contract.SampleTables;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.fake.NoReviewDocuments;
import jp.mokuteki.application.fake.NoTableImports;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.service.Wiring;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.TransitionRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps of the register in time, whoever asks it, and however many at once. */
abstract class RevisionsInTime {
    private static final InsurerNumber INSURER = TAKASAKI.number();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T01:00:00Z"), ZoneOffset.UTC);
    private static final Caller EDITOR = new Caller(new CredentialId("abcdefghijk1"), INSURER, Set.of(Role.EDITOR));
    private static final Caller APPROVER = new Caller(new CredentialId("abcdefghijk2"), INSURER, Set.of(Role.APPROVER));

    /** Opens the same database each time. */
    abstract Database open();

    /** Opens it for a second publisher: the same one where only one can be open. */
    abstract Database another(Database first);

    /** Changes lines of it while it is closed, and tells how many. */
    abstract int change(String sql);

    private static UseCases wired(Database database) {
        var outside = new Wiring.Outside(
                (revision, format) -> "",
                new NoReviewDocuments(),
                new NoTableImports(),
                (name, document, progress) -> new ExchangeList(List.of()),
                new InMemoryAccessLog(),
                new InMemoryLedgerKeys(),
                new InMemoryWitness());
        return Wiring.wire(database, outside, CLOCK, new Random(1));
    }

    private static RevisionEntry adopted(UseCases useCases, int base, LocalDate day) {
        var written = (DraftOutcome.Written) useCases.revisions()
                .createDraft()
                .create(EDITOR, new DraftOrigin.OfRevision(base, RevisionDraft.Aim.AMENDMENT));
        var edit = new DraftEdit.Describe(Optional.empty(), Optional.of("改正"), Optional.of(day), Optional.empty());
        var edited = (DraftOutcome.Written) useCases.revisions()
                .editDraft()
                .edit(EDITOR, new RevisionEntry.InProgress(written.proceedings()), List.of(edit));
        RevisionEntry submitted =
                moved(useCases, EDITOR, new RevisionEntry.InProgress(edited.proceedings()), new RevisionMove.Submit());
        return moved(useCases, APPROVER, submitted, new RevisionMove.Adopt("理事会", Optional.empty()));
    }

    private static RevisionEntry moved(UseCases useCases, Caller by, RevisionEntry seen, RevisionMove move) {
        return ((MoveOutcome.Moved) useCases.revisions().moveRevision().move(by, seen, move)).revision();
    }

    private static MoveOutcome published(UseCases useCases, RevisionEntry adopted, CyclicBarrier barrier)
            throws Exception {
        barrier.await();
        var publish = new RevisionMove.Publish(Optional.empty(), Optional.empty(), Optional.empty());
        return useCases.revisions().moveRevision().move(APPROVER, adopted, publish);
    }

    @Test
    void of_two_publishers_at_once_exactly_one_wins_whatever_their_days() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database first = open();
                Database second = another(first)) {
            List<UseCases> instances = List.of(wired(first), wired(second));
            instances.get(0).register().openRegister().open(TAKASAKI);
            int last = 1;
            for (int round = 0; round < 6; round++) {
                last = raced(threads, instances, last, LocalDate.of(2027, 1, 1).plusYears(round));
            }

            RegisterChronicle chronicle = first.revisions().of(INSURER);
            assertThat(chronicle.now().revisions()).hasSize(7);
            assertThat(chronicle.revisions()).hasSize(7);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Lets both publish a revision that departs from the last, on one day or on two, and tells which is the last now. */
    private static int raced(ExecutorService threads, List<UseCases> instances, int last, LocalDate day)
            throws InterruptedException, ExecutionException {
        RevisionEntry one = adopted(instances.get(0), last, day);
        RevisionEntry other = adopted(instances.get(1), last, day.plusDays(last % 2));
        var barrier = new CyclicBarrier(2);
        Future<MoveOutcome> ofOne = threads.submit(() -> published(instances.get(0), one, barrier));
        Future<MoveOutcome> ofOther = threads.submit(() -> published(instances.get(1), other, barrier));
        List<MoveOutcome> outcomes = List.of(ofOne.get(), ofOther.get());

        assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(MoveOutcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(((MoveOutcome.Refused) refused).refusals())
                        .extracting(TransitionRefusal::code)
                        .containsExactly(TransitionRefusal.Code.BASE_SUPERSEDED));
        return Stream.of(ofOne.get(), ofOther.get())
                .filter(MoveOutcome.Moved.class::isInstance)
                .mapToInt(moved -> ((MoveOutcome.Moved) moved).revision().number())
                .sum();
    }

    /** Two revisions stand, and a third was withdrawn. */
    private void threeAreRecorded() {
        try (Database database = open()) {
            database.insurers().add(TAKASAKI);
            database.revisions().add(INSURER, SampleRevisions.first(SampleTables.issued()));
            database.revisions().add(INSURER, SampleRevisions.amendment(2, 1, LocalDate.of(2021, 9, 1)));
            database.revisions().add(INSURER, SampleRevisions.amendment(3, 2, LocalDate.of(2022, 9, 1)));
            database.revisions().withdraw(INSURER, 3, SampleRevisions.withdrawal());
        }
    }

    private static String inserted(String values) {
        return "INSERT INTO standing (insurer, revision, recorded, effective_from, follows, follows_from) VALUES ('"
                + INSURER.value() + "', " + values + ")";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3, 3, DATE '2022-09-01', 1, DATE '2020-10-01'",
                "3, 3, DATE '2022-09-01', 2, DATE '2023-01-01'",
                "3, 3, DATE '2022-10-01', 2, DATE '2021-09-01'",
                "3, 3, DATE '2022-09-01', NULL, NULL",
                "3, NULL, DATE '2022-09-01', 2, DATE '2021-09-01'",
                "3, 2, DATE '2021-09-01', 2, DATE '2021-09-01'",
                "9, 9, DATE '2029-09-01', 2, DATE '2021-09-01'"
            })
    void the_database_lets_no_revision_stand_that_would_share_a_day_or_leave_one_out(String values) {
        threeAreRecorded();

        assertThatThrownBy(() -> change(inserted(values)))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .extracting(cause -> ((SQLException) cause).getSQLState().substring(0, 2))
                .isEqualTo("23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM standing WHERE revision = 1",
                "DELETE FROM standing WHERE revision = 0",
                "UPDATE standing SET effective_from = DATE '2021-09-01' WHERE revision = 1",
                "UPDATE standing SET follows = 0, follows_from = DATE '0001-01-01' WHERE revision = 2",
                "UPDATE standing SET revision = 2, recorded = 2 WHERE revision = 1"
            })
    void the_database_lets_no_chain_break(String sql) {
        threeAreRecorded();

        assertThatThrownBy(() -> change(sql))
                .rootCause()
                .extracting(cause -> ((SQLException) cause).getSQLState().substring(0, 2))
                .isEqualTo("23");
    }

    @Test
    void what_follows_the_last_and_begins_after_it_may_stand() {
        threeAreRecorded();

        assertThat(change(inserted("3, 3, DATE '2022-09-01', 2, DATE '2021-09-01'")))
                .isOne();
    }

    @Test
    void a_correction_is_followed_by_what_followed_the_revision_that_it_takes_the_place_of() {
        threeAreRecorded();
        try (Database database = open()) {
            database.revisions().add(INSURER, SampleRevisions.correction(4, 1, LocalDate.of(2020, 4, 1)));

            assertThat(database.revisions().of(INSURER).now().revisions())
                    .extracting(RegisterRevision::number)
                    .containsExactly(4, 2);
        }
        assertThat(change("UPDATE standing SET follows = 4 WHERE follows = 4 AND follows_from = DATE '2020-04-01'"))
                .isOne();
    }
}
