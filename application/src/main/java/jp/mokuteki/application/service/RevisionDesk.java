package jp.mokuteki.application.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RegisterRevision;

/** Reads the revisions of a register, published or not, and lets one change at a time through. */
final class RevisionDesk {
    private final Revisions revisions;
    private final Drafts drafts;
    private final Transactions transactions;
    private final JapanTime time;

    RevisionDesk(Revisions revisions, Drafts drafts, Transactions transactions, JapanTime time) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.transactions = transactions;
        this.time = time;
    }

    List<RevisionEntry> list(InsurerNumber insurer) {
        RegisterChronicle chronicle = revisions.of(insurer);
        Stream<RevisionEntry> published =
                chronicle.revisions().stream().map(revision -> published(chronicle, revision));
        Stream<RevisionEntry> begun = drafts.of(insurer).stream().map(RevisionEntry.InProgress::new);
        return Stream.concat(published, begun)
                .sorted(Comparator.comparingInt(RevisionEntry::number))
                .toList();
    }

    Optional<RevisionEntry> find(InsurerNumber insurer, int number) {
        Optional<RevisionEntry> begun = drafts.find(insurer, number).map(RevisionEntry.InProgress::new);
        if (begun.isPresent()) {
            return begun;
        }
        RegisterChronicle chronicle = revisions.of(insurer);
        return chronicle.revision(number).map(revision -> published(chronicle, revision));
    }

    private static RevisionEntry published(RegisterChronicle chronicle, RecordedRevision revision) {
        Optional<EffectivePeriod> inForce = chronicle.now().revisions().stream()
                .filter(standing -> standing.number() == revision.number())
                .map(RegisterRevision::period)
                .findFirst();
        return new RevisionEntry.Published(revision, inForce);
    }

    /** Shows a revision that was published just now. */
    RevisionEntry shown(InsurerNumber insurer, RecordedRevision revision) {
        return published(revisions.of(insurer), revision);
    }

    /** Does work on the revisions of a register while nobody else does. */
    <T> T alone(Caller by, Supplier<T> work) {
        return transactions.inTransaction(() -> {
            revisions.lock(by.insurer());
            return work.get();
        });
    }

    /** Whether a revision is still what somebody has seen. */
    boolean isStill(InsurerNumber insurer, RevisionEntry seen) {
        return find(insurer, seen.number()).filter(seen::equals).isPresent();
    }

    ProcedureStep step(Caller by) {
        return time.step(by.credential().value());
    }

    /** The next number: after every one that is taken. */
    int next(InsurerNumber insurer) {
        return list(insurer).stream().mapToInt(RevisionEntry::number).max().orElse(0) + 1;
    }
}
