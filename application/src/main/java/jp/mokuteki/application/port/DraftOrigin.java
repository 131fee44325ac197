package jp.mokuteki.application.port;

import java.util.Objects;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RevisionDraft;

/** 改正案の出どころ — what a new draft is drawn up from. */
public sealed interface DraftOrigin {
    /**
     * 公表された改正版から — the draft says at first what a published revision says.
     *
     * @param number number of the revision: the last one for an amendment, the one that is wrong for a correction
     * @param aim whether the draft follows it or takes its place
     */
    record OfRevision(int number, RevisionDraft.Aim aim) implements DraftOrigin {
        /** Refuses nulls. */
        public OfRevision {
            Objects.requireNonNull(aim, "aim");
        }
    }

    /**
     * 取り込んだ表から — an amendment of the last revision that says what a table says, for instance an imported one. Purposes that
     * it shares with that revision keep their numbers and, where the text is the same, their codes; its own numbers do not
     * matter.
     *
     * @param table the table
     */
    record OfTable(PurposeTable table) implements DraftOrigin {
        /** Refuses nulls. */
        public OfTable {
            Objects.requireNonNull(table, "table");
        }
    }
}
