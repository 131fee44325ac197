package jp.mokuteki.persistence;

/** How far a transaction has come; what of it may have become lasting. Not thread-safe. */
final class Progress {
    private boolean written;
    private boolean done;
    private boolean purged;

    /** Something was written. */
    void written() {
        written = true;
    }

    /** The work is done, and what is left is the commit. */
    void done() {
        done = true;
    }

    /** Bodies were removed. */
    void purged() {
        purged = true;
    }

    boolean hasPurged() {
        return purged;
    }

    boolean hasWritten() {
        return written;
    }

    /** Whether what was written may be lasting already. */
    boolean isCommitting() {
        return done && written;
    }
}
