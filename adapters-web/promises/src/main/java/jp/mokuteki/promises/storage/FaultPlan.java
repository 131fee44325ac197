package jp.mokuteki.promises.storage;

/** 故障の予定 — which of the calls to come fails, and how. Thread-safe. */
final class FaultPlan {
    /** How a call fails. */
    enum Kind {
        /** It does not. */
        NONE,
        /** The database refuses it. */
        REFUSED,
        /** The connection is lost before it is made. */
        LOST,
        /** It is made, and the connection is lost before its answer. */
        UNANSWERED
    }

    private Kind kind = Kind.NONE;
    private int left;
    private boolean fired;

    /** Lets the n-th call from now on fail. */
    synchronized void arm(int n, Kind how) {
        kind = how;
        left = n;
        fired = false;
    }

    /** Lets no call fail any more, and tells whether one did. */
    synchronized boolean disarm() {
        kind = Kind.NONE;
        return fired;
    }

    /** Counts a call, and tells how it is to fail. */
    synchronized Kind next() {
        if (kind == Kind.NONE || fired || --left > 0) {
            return Kind.NONE;
        }
        fired = true;
        return kind;
    }
}
