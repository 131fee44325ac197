package jp.mokuteki.application.service;

import java.time.Clock;
import java.util.Objects;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.in.CredentialUseCases;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.application.port.in.RetentionUseCases;
import jp.mokuteki.application.port.in.ReviewUseCases;
import jp.mokuteki.application.port.in.RevisionUseCases;
import jp.mokuteki.application.port.in.ServiceUseCases;
import jp.mokuteki.application.port.in.SessionUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.review.ImportReport;

/** 配線 — makes the use cases out of what they need from outside. */
public final class Wiring {
    private final Stores stores;
    private final Outside outside;
    private final LedgerHealth health = new LedgerHealth();
    private final RandomGenerator random;
    private final JapanTime time;
    private final Registers registers;

    private final Signers signers;
    private final Groups groups;
    private final DecidingService deciding;
    private final KnownCredentials known;

    private Wiring(Stores stores, Outside outside, Clock clock, RandomGenerator random) {
        this.stores = stores;
        this.outside = outside;
        this.random = random;
        this.time = new JapanTime(clock);
        this.registers = new Registers(stores.revisions(), time);
        this.signers = new Signers(outside.ledgerKeys(), stores.ledgerRecords());
        this.groups = new Groups(
                stores.transactions(),
                new Stagings(stores.ledgerRecords(), signers, health, random),
                stores.keptAnswers(),
                new Vouching(stores.ledgerRecords(), outside.witness()));
        this.deciding = new DecidingService(
                registers, stores.decisions(), stores.transactions(), health, time, new DecisionIds(random));
        this.known = new KnownCredentials(stores.credentials(), time);
    }

    /**
     * 保存先の外 — what is kept outside of the stores.
     *
     * @param documents writes tables
     * @param reviews writes comparisons and what the public reads
     * @param imports reads tables
     * @param exchangeLists reads the lists of others
     * @param accessLog the log of who asked what
     * @param ledgerKeys the keys that sign ledgers
     * @param witness the last checkpoints
     */
    public record Outside(
            TableDocuments documents,
            ReviewDocuments reviews,
            TableImports imports,
            ExchangeLists exchangeLists,
            AccessLog accessLog,
            LedgerKeys ledgerKeys,
            Witness witness) {
        /** Refuses nulls. */
        public Outside {
            Objects.requireNonNull(documents, "documents");
            Objects.requireNonNull(reviews, "reviews");
            Objects.requireNonNull(imports, "imports");
            Objects.requireNonNull(exchangeLists, "exchangeLists");
            Objects.requireNonNull(accessLog, "accessLog");
            Objects.requireNonNull(ledgerKeys, "ledgerKeys");
            Objects.requireNonNull(witness, "witness");
        }
    }

    /**
     * Wires the use cases.
     *
     * @param stores the stores
     * @param outside what is kept outside of them
     * @param clock the one clock; its zone does not matter
     * @param random makes ids and secrets hard to guess: a {@link java.security.SecureRandom} in earnest
     * @return the use cases
     */
    public static UseCases wire(Stores stores, Outside outside, Clock clock, RandomGenerator random) {
        var wiring = new Wiring(stores, outside, clock, random);
        return new UseCases(
                wiring.register(),
                wiring.revisions(),
                wiring.reviews(),
                wiring.decisions(),
                wiring.ledger(),
                wiring.retention(),
                wiring.credentials(),
                wiring.sessions(),
                wiring.service());
    }

    private RegisterUseCases register() {
        var register =
                new RegisterService(stores.insurers(), stores.revisions(), registers, stores.transactions(), time);
        return new RegisterUseCases(
                time::today,
                register::open,
                register::show,
                register::inForce,
                outside.documents()::write,
                this::read,
                outside.imports()::text);
    }

    private RevisionDesk desk() {
        return new RevisionDesk(stores.revisions(), stores.drafts(), stores.transactions(), time);
    }

    private RevisionUseCases revisions() {
        var desk = desk();
        var drafting = new DraftingService(desk, stores.revisions(), stores.drafts());
        var moving = new MovingService(desk, stores.revisions(), stores.drafts(), registers);
        var impact = new ImpactService(stores.decisions(), registers, time);
        return new RevisionUseCases(
                desk::list, desk::find, drafting::create, drafting::edit, drafting::delete, moving::move, impact::show);
    }

    private ReviewUseCases reviews() {
        var desk = desk();
        var reviewing = new ReviewingService(desk::find, time);
        var publishing = new PublishingService(stores.insurers(), registers);
        return new ReviewUseCases(
                reviewing::review,
                reviewing::compare,
                outside.reviews()::compare,
                publishing::list,
                outside.reviews()::publish);
    }

    private ImportReport read(ImportHints hints, byte[] document, Progress progress) {
        ImportedTable imported = outside.imports().read(hints, document);
        int last = imported.lines().get(imported.lines().size() - 1).line();
        return ImportReport.of(imported, line -> progress.at(line, last));
    }

    private DecisionUseCases decisions() {
        var replays = new ReplayService(stores.decisions(), stores.revisions());
        var statistics = new StatisticsService(stores.decisions(), registers, time);
        return new DecisionUseCases(
                deciding::preview,
                deciding::decide,
                stores.decisions()::find,
                stores.decisions()::list,
                replays::replay,
                statistics::show);
    }

    private LedgerUseCases ledger() {
        LedgerRecords records = stores.ledgerRecords();
        var recording = new RecordingService(groups, deciding, stores.decisions(), records, time);
        var ledger =
                new LedgerService(records, stores.transactions(), groups, signers, outside.witness(), health, time);
        var reconciling = new ReconcilingService(outside.exchangeLists(), records);
        return new LedgerUseCases(
                recording::record,
                recording::correct,
                records::find,
                records::list,
                records::lastCheckpoint,
                ledger::prove,
                ledger::prove,
                ledger::bundle,
                ledger::verify,
                reconciling::reconcile,
                ledger::export,
                signers::history,
                ledger::rotate,
                ledger::faults);
    }

    private RetentionUseCases retention() {
        var retention = new RetentionService(
                stores.ledgerRecords(),
                stores.ledgerHolds(),
                stores.purgeProposals(),
                stores.transactions(),
                groups,
                time);
        var due = new DueService(stores.ledgerRecords(), stores.ledgerHolds(), time);
        return new RetentionUseCases(
                retention::propose,
                retention::approve,
                retention::place,
                retention::lift,
                stores.ledgerHolds()::standing,
                due::show);
    }

    private CredentialUseCases credentials() {
        var credentials =
                new CredentialService(stores.credentials(), known, stores.transactions(), time, new Tokens(random));
        return new CredentialUseCases(
                known::authenticate,
                credentials::openFirst,
                credentials::issue,
                credentials::find,
                credentials::list,
                credentials::revoke);
    }

    private SessionUseCases sessions() {
        var sessions = new SessionService(stores.sessions(), known, stores.transactions(), time, new Tokens(random));
        return new SessionUseCases(sessions::begin, sessions::resume, sessions::end);
    }

    private ServiceUseCases service() {
        var repeats = new RepeatService(stores.keptAnswers(), groups, time);
        return new ServiceUseCases(
                this::isReady,
                repeats::answer,
                stores.transactions()::inTransaction,
                entry -> outside.accessLog().append(time.inJapan(), entry));
    }

    private boolean isReady() {
        try {
            stores.health().check();
            outside.accessLog().check();
            groups.vouch();
            return health.isSound();
        } catch (StorageException e) {
            return false;
        }
    }
}
