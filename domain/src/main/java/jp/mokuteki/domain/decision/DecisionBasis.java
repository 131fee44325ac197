package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.table.TableHash;

/**
 * 判断の基礎 — the versions that a decision rests on; with the question they pin a replay.
 *
 * <p>Example: {@code DecisionBasis.RevisionReference.of(SocietyTable.revision()).number()} is {@code 1}. Legal source: none.
 *
 * @param revision the revision in force on the day asked about; absent where none was
 * @param lawVersion hash over the law tables
 */
public record DecisionBasis(Optional<RevisionReference> revision, TableHash lawVersion) {
    /**
     * 改正版の特定 — names a revision by number and by the hashes of its text and of its codes.
     *
     * @param number number of the revision
     * @param effectiveFrom first day on which it is in force
     * @param contentHash hash over its text
     * @param codesHash hash over its codes
     */
    public record RevisionReference(int number, LocalDate effectiveFrom, TableHash contentHash, TableHash codesHash) {
        /** Refuses nulls. */
        public RevisionReference {
            Objects.requireNonNull(effectiveFrom, "effectiveFrom");
            Objects.requireNonNull(contentHash, "contentHash");
            Objects.requireNonNull(codesHash, "codesHash");
        }

        /**
         * Names a revision.
         *
         * @param revision the revision
         * @return its reference
         */
        public static RevisionReference of(RegisterRevision revision) {
            return new RevisionReference(
                    revision.number(),
                    revision.period().from(),
                    revision.table().contentHash(),
                    revision.table().codesHash());
        }
    }

    /** Refuses nulls. */
    public DecisionBasis {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(lawVersion, "lawVersion");
    }
}
