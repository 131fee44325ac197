package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RevisionProceedings;
import jp.mokuteki.domain.register.RevisionState;

/** 改正版の現況 — a revision of a register, wherever it stands between its draft and its withdrawal. */
public sealed interface RevisionEntry {
    /**
     * 手続中 — it is not published yet.
     *
     * @param proceedings its proceedings
     */
    record InProgress(RevisionProceedings proceedings) implements RevisionEntry {
        /** Refuses nulls. */
        public InProgress {
            Objects.requireNonNull(proceedings, "proceedings");
        }

        @Override
        public int number() {
            return proceedings.number();
        }

        @Override
        public RevisionState state() {
            return proceedings.state();
        }

        @Override
        public PurposeTable table() {
            return proceedings.draft().table();
        }
    }

    /**
     * 公表済み — it was published.
     *
     * @param revision the revision as it was recorded
     * @param inForce the days on which it is in force as known now; absent where it was withdrawn or corrected
     */
    record Published(RecordedRevision revision, Optional<EffectivePeriod> inForce) implements RevisionEntry {
        /** Refuses nulls. */
        public Published {
            Objects.requireNonNull(revision, "revision");
            Objects.requireNonNull(inForce, "inForce");
        }

        @Override
        public int number() {
            return revision.number();
        }

        @Override
        public RevisionState state() {
            return revision.state();
        }

        @Override
        public PurposeTable table() {
            return revision.table();
        }
    }

    /**
     * Tells its number.
     *
     * @return from 1
     */
    int number();

    /**
     * Tells how far it has come.
     *
     * @return the state
     */
    RevisionState state();

    /**
     * Gives what it says.
     *
     * @return the table
     */
    PurposeTable table();
}
