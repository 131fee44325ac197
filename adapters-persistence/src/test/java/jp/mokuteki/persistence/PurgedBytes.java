package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import jp.mokuteki.application.contract.SampleLedgers;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.ledger.SequenceRange;
import org.junit.jupiter.api.Test;

/** What was purged is in no file of the storage any more, and nobody loses anything by that. */
abstract class PurgedBytes {
    private static final int RECORDS = 60;
    private static final SequenceRange PURGED = new SequenceRange(0, 39);
    /** Random enough to stand nowhere by chance, and short enough to stay together where pages are compressed. */
    private static final int PIECE = 10;

    private final CheckpointSigner signer = SampleLedgers.signer(TAKASAKI.number());

    abstract Database open();

    /** Whether some file of the storage holds one of these pieces, as a search of its bytes would find it. */
    abstract boolean holds(List<byte[]> pieces);

    private List<SealedRecord> stored(Database database) {
        database.insurers().add(TAKASAKI);
        database.ledgerRecords().begin(TAKASAKI.number(), signer.verifierKey());
        LedgerTail.Appended appended = SampleLedgers.in(database).append(signer, SampleLedgers.requests(0, RECORDS));
        return appended.records();
    }

    private static List<byte[]> pieces(SealedRecord one) {
        byte[] salt = one.salt().bytes();
        return IntStream.rangeClosed(0, salt.length - PIECE)
                .mapToObj(from -> Arrays.copyOfRange(salt, from, from + PIECE))
                .toList();
    }

    private static void purge(Database database) {
        database.ledgerRecords().purge(TAKASAKI.number(), List.of(PURGED), RECORDS);
    }

    @Test
    void no_file_holds_what_was_purged_and_what_was_kept_is_there() {
        try (var database = open()) {
            List<SealedRecord> records = stored(database);
            List<byte[]> ofPurged = records.subList(0, (int) PURGED.count()).stream()
                    .flatMap(one -> pieces(one).stream())
                    .toList();
            assertThat(holds(ofPurged)).isTrue();

            purge(database);

            assertThat(holds(ofPurged)).isFalse();
            assertThat(holds(pieces(records.get(RECORDS - 1)))).isTrue();
            assertThat(database.ledgerRecords().find(TAKASAKI.number(), RECORDS - 1L))
                    .isPresent();
        }
    }

    @Test
    void whoever_reads_or_writes_meanwhile_waits_and_goes_on() {
        try (var database = open()) {
            stored(database);
            var over = new AtomicBoolean();
            CompletableFuture<Integer> reading = OwnThreads.supply(() -> {
                int read = 0;
                while (!over.get()) {
                    read += database.ledgerRecords().find(TAKASAKI.number(), RECORDS - 1L).stream()
                            .mapToInt(one -> 1)
                            .sum();
                }
                return read;
            });
            CompletableFuture<Integer> writing = OwnThreads.supply(() -> {
                int more = 0;
                for (; !over.get() || more == 0; more++) {
                    SampleLedgers.in(database).append(signer, SampleLedgers.requests(RECORDS + more, 1));
                }
                return more;
            });

            purge(database);
            over.set(true);

            assertThat(reading.join()).isNotNegative();
            int written = writing.join();
            assertThat(database.ledgerRecords()
                            .tail(TAKASAKI.number())
                            .frontier()
                            .size())
                    .isEqualTo(RECORDS + written);
        }
    }
}
