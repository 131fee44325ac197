package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterChronicle;

/**
 * The registers with their compiled indexes, each read from the store when it has changed. Whether it has is asked once a second,
 * so that what another instance publishes is noticed within it; after a change of this instance every time until it is seen.
 */
final class Registers {
    private static final Duration FRESH = Duration.ofSeconds(1);
    /** No transaction that announced a change is still open after this. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** A register as it was read. */
    private record Read(RegisterChronicle chronicle, PurposeRegister register, int changes, Instant checkedAt) {
        boolean isFreshAt(Instant now) {
            return now.isBefore(checkedAt.plus(FRESH)) && !now.isBefore(checkedAt);
        }

        Read checked(Instant now) {
            return new Read(chronicle, register, changes, now);
        }
    }

    private final Map<InsurerNumber, Read> reads = new ConcurrentHashMap<>();
    private final Map<InsurerNumber, Instant> changing = new ConcurrentHashMap<>();
    private final Revisions revisions;
    private final JapanTime time;

    Registers(Revisions revisions, JapanTime time) {
        this.revisions = revisions;
        this.time = time;
    }

    PurposeRegister of(InsurerNumber insurer) {
        return read(insurer).register();
    }

    RegisterChronicle chronicle(InsurerNumber insurer) {
        return read(insurer).chronicle();
    }

    /** Says that a transaction of this instance is about to change a register. */
    void changing(InsurerNumber insurer) {
        changing.put(insurer, time.now().plus(SETTLED));
    }

    private Read read(InsurerNumber insurer) {
        Instant now = time.now();
        Read known = reads.get(insurer);
        if (known != null && known.isFreshAt(now) && !isChanging(insurer, now)) {
            return known;
        }
        // before the chronicle: what is recorded between the two is then read once more, and not passed over
        int changes = revisions.changes(insurer);
        Read read = known != null && known.changes() == changes ? known.checked(now) : anew(insurer, changes, now);
        reads.put(insurer, read);
        return read;
    }

    private boolean isChanging(InsurerNumber insurer, Instant now) {
        Instant until = changing.get(insurer);
        return until != null && now.isBefore(until);
    }

    private Read anew(InsurerNumber insurer, int changes, Instant now) {
        RegisterChronicle chronicle = revisions.of(insurer);
        return new Read(chronicle, PurposeRegister.of(chronicle.now()), changes, now);
    }
}
