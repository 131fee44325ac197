package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 改正版の一覧のページ — the revisions of the register, drafts among them.
 *
 * @param frame what stands around it
 * @param rows the revisions, the last one first
 * @param editing whether the visitor may begin a draft
 */
public record RevisionsPage(Frame frame, List<RevisionRow> rows, boolean editing) implements Page {
    /** Copies the list. */
    public RevisionsPage {
        Objects.requireNonNull(frame, "frame");
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "revisions";
    }

    /**
     * 改正版の行 — one revision in a list.
     *
     * @param number its number
     * @param state the code of its state
     * @param stateLabel the word for it
     * @param effectiveFrom 施行日, or what stands for an unknown one
     * @param reason 改正理由; possibly empty
     */
    public record RevisionRow(int number, String state, String stateLabel, String effectiveFrom, String reason) {
        /** Refuses nulls. */
        public RevisionRow {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(stateLabel, "stateLabel");
            Objects.requireNonNull(effectiveFrom, "effectiveFrom");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
