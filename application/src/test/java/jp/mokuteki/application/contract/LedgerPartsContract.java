package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static jp.mokuteki.application.contract.SampleLedgers.START;
import static jp.mokuteki.application.contract.SampleLedgers.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of ledgers promises of lists, walks and purges. */
public abstract class LedgerPartsContract {
    private static final InsurerNumber MINE = TAKASAKI.number();
    private static final CheckpointSigner SIGNER = SampleLedgers.signer(MINE);
    private static final CheckpointSigner OTHERS = SampleLedgers.signer(OTHER.number());
    private static final long SECONDS_OF_A_DAY = 86_400;

    private SampleLedgers ledgers;

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private LedgerRecords records() {
        return storage().ledgerRecords();
    }

    /** Another ledger with as many records beside it, none of which may ever be seen. */
    @BeforeEach
    void begin() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
        records().begin(MINE, SIGNER.verifierKey());
        records().begin(OTHER.number(), OTHERS.verifierKey());
        ledgers = new SampleLedgers(storage());
        ledgers.append(OTHERS, requests(0, 8));
    }

    private static List<Long> sequences(RecordPage page) {
        return page.items().stream().map(KeptRecord::sequence).toList();
    }

    private List<Long> listed(RecordFilter filter) {
        RecordPage page = records().list(MINE, filter, OptionalLong.empty(), 200);
        assertThat(page.next()).isEmpty();
        return sequences(page);
    }

    @Test
    void lists_in_the_order_of_the_sequence_part_by_part() {
        ledgers.append(SIGNER, requests(0, 7));

        RecordPage first = records().list(MINE, RecordFilter.NONE, OptionalLong.empty(), 3);
        RecordPage second = records().list(MINE, RecordFilter.NONE, first.next(), 3);
        RecordPage third = records().list(MINE, RecordFilter.NONE, second.next(), 3);

        assertThat(sequences(first)).containsExactly(0L, 1L, 2L);
        assertThat(first.next()).hasValue(2);
        assertThat(sequences(second)).containsExactly(3L, 4L, 5L);
        assertThat(sequences(third)).containsExactly(6L);
        assertThat(third.next()).isEmpty();
        assertThat(records().list(MINE, RecordFilter.NONE, first.next(), 4).next())
                .isEmpty();
    }

    @Test
    void lists_what_fits_each_filter_and_all_of_them() {
        // the third and the fourth record lie on either side of midnight in Japan
        ledgers.append(
                SIGNER,
                List.of(
                        draft(RecordKind.REQUEST, "K-1", 0),
                        draft(RecordKind.REFUSAL, "K-1", 1),
                        draft(RecordKind.REQUEST, "K-2", SECONDS_OF_A_DAY - 1),
                        draft(RecordKind.REQUEST, "K-1", SECONDS_OF_A_DAY),
                        draft(RecordKind.REFUSAL, "k-1", 2 * SECONDS_OF_A_DAY)));
        var leaf = records().find(MINE, 1).orElseThrow().leaf();
        ledgers.append(
                SIGNER,
                List.of(new LedgerTail.Draft(
                        SampleLedgers.correction(1, leaf, "K-1"), START.plusSeconds(3 * SECONDS_OF_A_DAY))));

        assertThat(listed(filter(Optional.of(RecordKind.REFUSAL), "", "", ""))).containsExactly(1L, 4L);
        assertThat(listed(filter(Optional.of(RecordKind.PURGE), "", "", ""))).isEmpty();
        assertThat(listed(filter(Optional.empty(), "2026-04-02", "", ""))).containsExactly(3L, 4L, 5L);
        assertThat(listed(filter(Optional.empty(), "", "2026-04-01", ""))).containsExactly(0L, 1L, 2L);
        assertThat(listed(filter(Optional.empty(), "2026-04-02", "2026-04-03", "")))
                .containsExactly(3L, 4L);
        assertThat(listed(filter(Optional.empty(), "", "", "K-1"))).containsExactly(0L, 1L, 3L, 5L);
        assertThat(listed(filter(Optional.of(RecordKind.REQUEST), "2026-04-01", "2026-04-01", "K-1")))
                .containsExactly(0L);
    }

    @Test
    void nothing_is_counted_in_an_empty_ledger() {
        assertThat(records().count(MINE, LocalDate.of(2099, 1, 1), List.of())).isEmpty();
    }

    /** The first two lie on the last day that is asked about, in Japan; the third begins the day after. */
    @Test
    void counts_whole_records_by_day_and_kind_and_apart_those_within_ranges() {
        ledgers.append(
                SIGNER,
                List.of(
                        draft(RecordKind.REQUEST, "K-0", -1),
                        draft(RecordKind.REQUEST, "K-1", 0),
                        draft(RecordKind.REQUEST, "K-2", 1),
                        draft(RecordKind.REFUSAL, "K-3", SECONDS_OF_A_DAY - 1),
                        draft(RecordKind.REQUEST, "K-4", SECONDS_OF_A_DAY)));
        var day = LocalDate.of(2026, 4, 1);

        assertThat(records().count(MINE, day, List.of(new SequenceRange(0, 1), new SequenceRange(1, 1))))
                .containsExactly(
                        new RecordCount(day.minusDays(1), RecordKind.REQUEST, 1, 1),
                        new RecordCount(day, RecordKind.REFUSAL, 1, 0),
                        new RecordCount(day, RecordKind.REQUEST, 2, 1));
    }

    @Test
    void a_purged_record_counts_no_more() {
        ledgers.append(SIGNER, requests(0, 4));
        records().purge(MINE, List.of(new SequenceRange(1, 2)), 3);

        assertThat(records().count(MINE, LocalDate.of(2026, 4, 1), List.of()))
                .containsExactly(new RecordCount(LocalDate.of(2026, 4, 1), RecordKind.REQUEST, 2, 0));
    }

    private static LedgerTail.Draft draft(RecordKind kind, String reference, long second) {
        return new LedgerTail.Draft(
                SampleLedgers.exchange(kind, Optional.of(reference)),
                START.minusNanos(123_456_000).plusSeconds(second));
    }

    /** What is empty does not narrow. */
    private static RecordFilter filter(Optional<RecordKind> kind, String from, String to, String reference) {
        return new RecordFilter(
                kind,
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(reference).filter(text -> !text.isEmpty()).map(CallerReference::new));
    }

    @Test
    void a_filter_goes_on_where_the_part_before_ended() {
        ledgers.append(SIGNER, requests(0, 3));
        ledgers.append(SIGNER, List.of(draft(RecordKind.REFUSAL, "R-1", 10), draft(RecordKind.REFUSAL, "R-2", 11)));
        RecordFilter refusals = filter(Optional.of(RecordKind.REFUSAL), "", "", "");

        RecordPage first = records().list(MINE, refusals, OptionalLong.empty(), 1);
        RecordPage second = records().list(MINE, refusals, first.next(), 1);

        assertThat(sequences(first)).containsExactly(3L);
        assertThat(first.next()).hasValue(3);
        assertThat(sequences(second)).containsExactly(4L);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void walks_over_a_long_ledger_in_order_and_over_the_range_alone() {
        for (long place = 0; place < 1_000; place += 100) {
            ledgers.append(SIGNER, requests(place, 100));
        }
        var visited = new ArrayList<Long>();

        records().walk(MINE, new SequenceRange(3, 996), kept -> visited.add(kept.sequence()));

        assertThat(visited)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(3, 996).boxed().toList());
    }

    @Test
    void what_a_visitor_throws_comes_out_as_it_is() {
        ledgers.append(SIGNER, requests(0, 2));
        var thrown = new IllegalArgumentException("no more");

        assertThatThrownBy(() -> records().walk(MINE, new SequenceRange(0, 1), kept -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void a_walk_beyond_the_end_fails() {
        ledgers.append(SIGNER, requests(0, 2));

        assertThatThrownBy(() -> records().walk(MINE, new SequenceRange(0, 2), kept -> {}))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void a_purge_removes_bodies_and_leaves_the_leaves() {
        ledgers.append(SIGNER, requests(0, 6));
        var before = records().list(MINE, RecordFilter.NONE, OptionalLong.empty(), 200);

        records().purge(MINE, List.of(new SequenceRange(0, 1), new SequenceRange(3, 3)), 5);

        var after = records().list(MINE, RecordFilter.NONE, OptionalLong.empty(), 200);
        for (int i : List.of(0, 1, 3)) {
            var leaf = before.items().get(i).leaf();
            assertThat(after.items().get(i)).isEqualTo(new KeptRecord.Purged(i, leaf, 5));
            assertThat(records().find(MINE, i)).contains(new KeptRecord.Purged(i, leaf, 5));
        }
        for (int i : List.of(2, 4, 5)) {
            assertThat(after.items().get(i)).isEqualTo(before.items().get(i));
        }
        assertThat(records().find(OTHER.number(), 0)).containsInstanceOf(KeptRecord.Whole.class);
    }

    @Test
    void proofs_hold_and_the_ledger_goes_on_after_a_purge() {
        ledgers.append(SIGNER, requests(0, 6));

        records().purge(MINE, List.of(new SequenceRange(0, 4)), 5);
        ledgers.append(SIGNER, requests(6, 2));

        var head = records().lastCheckpoint(MINE).orElseThrow().head();
        for (long sequence = 0; sequence < 8; sequence++) {
            var leaf = records().find(MINE, sequence).orElseThrow().leaf();
            assertThat(InclusionProof.of(sequence, head.size(), records().nodes(MINE))
                            .holds(leaf, head))
                    .isTrue();
        }
    }

    @Test
    void purged_records_fit_no_filter_but_are_walked_over() {
        ledgers.append(SIGNER, requests(0, 3));
        records().purge(MINE, List.of(new SequenceRange(0, 0)), 2);
        var walked = new ArrayList<KeptRecord>();

        records().walk(MINE, new SequenceRange(0, 2), walked::add);

        assertThat(listed(RecordFilter.NONE)).containsExactly(0L, 1L, 2L);
        assertThat(listed(filter(Optional.of(RecordKind.REQUEST), "", "", ""))).containsExactly(1L, 2L);
        assertThat(listed(filter(Optional.empty(), "2020-01-01", "", ""))).containsExactly(1L, 2L);
        assertThat(listed(filter(Optional.empty(), "", "2030-01-01", ""))).containsExactly(1L, 2L);
        assertThat(listed(filter(Optional.empty(), "", "", "K-0"))).isEmpty();
        assertThat(walked.get(0)).isInstanceOf(KeptRecord.Purged.class);
    }

    @Test
    void a_purge_of_what_is_not_there_or_was_purged_changes_nothing() {
        ledgers.append(SIGNER, requests(0, 4));
        records().purge(MINE, List.of(new SequenceRange(1, 1)), 3);

        assertThatThrownBy(() -> records().purge(MINE, List.of(new SequenceRange(0, 1)), 3))
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> records().purge(MINE, List.of(new SequenceRange(0, 0), new SequenceRange(3, 4)), 9))
                .isInstanceOf(StorageException.class);

        assertThat(records().find(MINE, 0)).containsInstanceOf(KeptRecord.Whole.class);
        assertThat(records().find(MINE, 3)).containsInstanceOf(KeptRecord.Whole.class);
    }

    @Test
    void a_transaction_that_fails_purges_nothing_and_one_goes_on_after_its_purge() {
        ledgers.append(SIGNER, requests(0, 4));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    records().purge(MINE, List.of(new SequenceRange(0, 1)), 3);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records().find(MINE, 0)).containsInstanceOf(KeptRecord.Whole.class);

        storage().transactions().inTransaction(() -> {
            records().purge(MINE, List.of(new SequenceRange(0, 1)), 4);
            return ledgers.append(SIGNER, requests(4, 1));
        });
        assertThat(records().find(MINE, 0)).containsInstanceOf(KeptRecord.Purged.class);
        assertThat(records().find(MINE, 4)).isPresent();
    }
}
