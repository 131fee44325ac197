package jp.mokuteki.benchmark;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.persistence.Database;

/** Fills ledgers with records of several years, evenly, in groups as they are made under load. */
final class SeveralYears {
    static final int FIRST = 2020;
    static final int LAST = 2026;
    /** The most that one transaction of the product does. */
    static final int GROUP = 256;

    private static final Instant BEGIN = Instant.parse("2019-12-31T15:00:00Z");
    private static final Duration ALL = Duration.ofDays(365L * (LAST - FIRST) + 300);
    private static final int WRITERS = 2;

    private final Database database;
    private final int ofEach;

    SeveralYears(Database database, int ofEach) {
        this.database = database;
        this.ofEach = ofEach;
    }

    /** A ledger that grows. */
    static final class Ledger {
        private final CheckpointSigner signer;
        private final InsurerNumber insurer;
        private long size;

        private Ledger(InsurerNumber insurer) throws GeneralSecurityException {
            this.insurer = insurer;
            this.signer = new CheckpointSigner(
                    new LedgerOrigin(insurer.value()),
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        }

        InsurerNumber insurer() {
            return insurer;
        }

        long size() {
            return size;
        }
    }

    /** How many records each ledger is filled with. */
    int ofEach() {
        return ofEach;
    }

    /** Fills the ledgers of insurers, two at a time. */
    void fillAll(int from, int to) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        var filled = new ArrayList<Future<Ledger>>();
        for (int number = from; number < to; number++) {
            int next = number;
            filled.add(writers.submit(() -> fill(next)));
        }
        for (Future<Ledger> one : filled) {
            one.get();
        }
        writers.shutdown();
    }

    Ledger fill(int number) throws GeneralSecurityException {
        var ledger = new Ledger(number(number));
        database.insurers().add(new Insurer(ledger.insurer, "健康保険組合 " + number));
        database.ledgerRecords().begin(ledger.insurer, ledger.signer.verifierKey());
        while (ledger.size < ofEach) {
            append(ledger, (int) Math.min(GROUP, ofEach - ledger.size));
        }
        return ledger;
    }

    /** Appends a group of records; after the last of the years all are of its end. */
    void append(Ledger ledger, int records) {
        List<LedgerTail.Draft> drafts = new ArrayList<>();
        for (long place = ledger.size; place < ledger.size + records; place++) {
            drafts.add(new LedgerTail.Draft(
                    request(place),
                    BEGIN.plus(ALL.multipliedBy(Math.min(place, ofEach)).dividedBy(ofEach))));
        }
        database.transactions().inTransaction(() -> {
            var appended =
                    database.ledgerRecords().tail(ledger.insurer).append(drafts, new SplittableRandom(ledger.size));
            database.ledgerRecords().append(ledger.insurer, appended, ledger.signer.sign(appended.head()));
            return appended;
        });
        ledger.size += records;
    }

    private static Exchange request(long place) {
        var content = new ExchangeContent(
                Optional.of("別の健康保険組合"),
                Optional.of("計測用健康保険組合"),
                Optional.of(BEGIN),
                Optional.empty(),
                List.of("資格情報"),
                Optional.of(false),
                OpaqueCodes.NONE);
        return new Exchange(
                RecordKind.REQUEST,
                content,
                Optional.empty(),
                new Caller("app", "request", Optional.of("K-" + place)),
                false);
    }

    /** The number of a society: of the ten that are one digit apart one has the right check digit. */
    private static InsurerNumber number(int number) {
        for (int digit = 0; ; digit++) {
            try {
                return InsurerNumber.parse(String.format(Locale.ROOT, "06%05d%d", number, digit));
            } catch (IllegalArgumentException e) {
                // the next digit may be the one
            }
        }
    }
}
