package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.time.LocalDate;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * The chain of the revisions that stand: the table {@code standing}. Its constraints leave no two revisions a day in common and no
 * day out, whatever is asked of it.
 */
final class StandingRevisions {
    private static final String BEGIN = """
            INSERT INTO standing (insurer, revision, effective_from)
            SELECT number, 0, DATE '0001-01-01' FROM insurer
            WHERE number = :insurer AND NOT EXISTS (SELECT 1 FROM standing WHERE insurer = :insurer)
            """;
    private static final String LOCK =
            "SELECT revision FROM standing WHERE insurer = :insurer AND revision = 0 FOR UPDATE";
    private static final String APPEND = """
            INSERT INTO standing (insurer, revision, recorded, effective_from, follows, follows_from)
            SELECT insurer, CAST(:revision AS INTEGER), CAST(:revision AS INTEGER), CAST(:effectiveFrom AS DATE),
              revision, effective_from FROM standing
            WHERE insurer = :insurer AND effective_from =
              (SELECT MAX(effective_from) FROM standing WHERE insurer = :insurer)
              AND effective_from < :effectiveFrom
            """;
    /** The day it would begin on must come after the one before it and before the one after it. */
    private static final String REPLACE = """
            UPDATE standing SET revision = :revision, recorded = :revision, effective_from = :effectiveFrom
            WHERE insurer = :insurer AND revision = :replaced AND revision > 0
              AND follows_from < :effectiveFrom
              AND NOT EXISTS (SELECT 1 FROM standing later WHERE later.insurer = :insurer
                AND later.follows = :replaced AND later.effective_from <= :effectiveFrom)
            """;

    private static final String REMOVE = """
            DELETE FROM standing WHERE insurer = :insurer AND revision = :revision AND revision > 0
              AND NOT EXISTS (SELECT 1 FROM standing later WHERE later.insurer = :insurer AND later.follows = :revision)
            """;
    private final Handle handle;
    private final InsurerNumber insurer;

    StandingRevisions(Handle handle, InsurerNumber insurer) {
        this.handle = handle;
        this.insurer = insurer;
    }

    private Update update(String sql) {
        return handle.createUpdate(sql).bind("insurer", insurer.value());
    }

    void lock() {
        handle.createQuery(LOCK)
                .bind("insurer", insurer.value())
                .mapTo(Integer.class)
                .findOne();
    }

    void take(RecordedRevision revision) {
        update(BEGIN).execute();
        LocalDate day = revision.effectiveFrom();
        int taken = revision.replaces().isPresent()
                ? update(REPLACE)
                        .bind("replaced", revision.replaces().get())
                        .bind("revision", revision.number())
                        .bind("effectiveFrom", value(day))
                        .execute()
                : update(APPEND)
                        .bind("revision", revision.number())
                        .bind("effectiveFrom", value(day))
                        .execute();
        refuseUnless(taken == 1, "revision of those days");
    }

    void leave(int number) {
        refuseUnless(update(REMOVE).bind("revision", number).execute() == 1, "withdrawal, or another revision,");
    }

    private static void refuseUnless(boolean done, String what) {
        if (!done) {
            throw new AlreadyStoredException(what);
        }
    }
}
