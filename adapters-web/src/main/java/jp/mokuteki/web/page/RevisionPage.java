package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 改正版のページ — one revision with what is to be mended in it, what it changes, and what can be done with it.
 *
 * @param frame what stands around it
 * @param head what is known of it
 * @param work what the visitor may do with it
 * @param refusals why the last step was not taken; possibly empty
 * @param findings what is to be mended
 * @param proposals codes that nobody has confirmed
 * @param changes what it changes in the revision that it departs from
 * @param table its table
 */
public record RevisionPage(
        Frame frame,
        Head head,
        Work work,
        List<String> refusals,
        List<FindingLine> findings,
        List<ProposalLine> proposals,
        List<ChangeLine> changes,
        TableView table)
        implements Page {
    /** Copies the lists. */
    public RevisionPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(work, "work");
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
        changes = List.copyOf(changes);
        Objects.requireNonNull(table, "table");
    }

    @Override
    public String template() {
        return "revision";
    }

    /**
     * 事項 — a name and a value.
     *
     * @param name the name
     * @param value the value
     */
    public record Fact(String name, String value) {}

    /**
     * 改正版の事項 — what is known of a revision.
     *
     * @param number its number
     * @param state the code of its state
     * @param stateLabel the word for it
     * @param facts what else is known
     * @param effectiveFrom 施行日 as a form takes it; empty where it is open
     * @param reason 改正理由; possibly empty
     * @param base the revision that it departs from; 0 for none
     * @param seen stands for the revision as it was seen: a change of anything else is refused
     * @param reviewedOn the day under whose law it was reviewed, as a form takes it
     */
    public record Head(
            int number,
            String state,
            String stateLabel,
            List<Fact> facts,
            String effectiveFrom,
            String reason,
            int base,
            String seen,
            String reviewedOn) {
        /** Copies the list. */
        public Head {
            facts = List.copyOf(facts);
        }

        /**
         * Tells where it is shown.
         *
         * @return the address of its page
         */
        public String address() {
            return "/register/revisions/" + number;
        }
    }

    /**
     * できること — what a visitor may do with a revision in its state.
     *
     * @param steps the steps, by the code of the state to which they lead
     * @param editing whether the visitor may write in it
     * @param today the day, as a form takes it
     */
    public record Work(List<String> steps, boolean editing, String today) {
        /** Copies the list. */
        public Work {
            steps = List.copyOf(steps);
        }
    }

    /**
     * 点検事項 — what is to be mended.
     *
     * @param index its place among all findings
     * @param gravity the code of its gravity, in lower case
     * @param label its gravity and what it is
     * @param place where it is
     * @param phrase the words that are meant; empty where the whole is
     * @param message what is to be mended
     * @param citations where the law says so
     * @param proposal the wording that is proposed; empty for none
     */
    public record FindingLine(
            int index,
            String gravity,
            String label,
            String place,
            String phrase,
            String message,
            List<String> citations,
            String proposal) {
        /** Copies the list. */
        public FindingLine {
            citations = List.copyOf(citations);
        }
    }

    /**
     * 符号の提案 — codes that nobody has confirmed.
     *
     * @param id the purpose
     * @param text its text
     * @param codes the codes, by what they are
     */
    public record ProposalLine(String id, String text, List<Fact> codes) {
        /** Copies the list. */
        public ProposalLine {
            codes = List.copyOf(codes);
        }
    }

    /**
     * 変更 — one place that differs.
     *
     * @param kind what became of it
     * @param place where it is
     * @param before the text before, in parts of which some are marked
     * @param after the text after
     * @param purpose the purpose whose relation to the one before is recorded; empty where none is
     * @param relations the relations that can be recorded
     * @param explanation what is recorded of it
     */
    public record ChangeLine(
            String kind,
            String place,
            List<Piece> before,
            List<Piece> after,
            String purpose,
            List<Option> relations,
            String explanation) {
        /** Copies the lists. */
        public ChangeLine {
            before = List.copyOf(before);
            after = List.copyOf(after);
            relations = List.copyOf(relations);
        }
    }

    /**
     * 文の部分 — a part of a text.
     *
     * @param text the part
     * @param changed whether it differs
     */
    public record Piece(String text, boolean changed) {}
}
