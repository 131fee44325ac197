package jp.mokuteki.persistence;

import java.util.Objects;

/** 控えの不備 — a backup cannot be made or restored as things stand; nothing was changed. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    private final Reason reason;

    /** What is in the way. */
    public enum Reason {
        /** There is no embedded database to back up. */
        NOTHING_THERE,
        /** The backup is not what its manifest says. */
        DAMAGED,
        /** Something stands where the copy is to stand, and is not written over. */
        OCCUPIED
    }

    BackupException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Tells what is in the way.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
