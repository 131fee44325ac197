package jp.mokuteki.persistence;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells that H2 has closed its file: the first write that fails closes it for good. Every connection to it is then of no use, and
 * nothing more may be asked of one, not even to undo what it began: in H2 a thread that does can go round in a circle for ever, where
 * the closed store has counted a user of its last version twice out.
 */
final class ClosedFile implements SQLExceptionOverride {
    private static final Set<String> CLOSED = Set.of("90098", "90121");

    static boolean isWhy(Throwable failure) {
        return DiskSpace.isOfFile(failure) || Failures.states(failure).anyMatch(CLOSED::contains);
    }

    /** The pool then keeps everybody from a connection that has failed like this. */
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isWhy(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
