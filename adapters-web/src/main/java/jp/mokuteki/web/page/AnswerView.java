package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 回答の表示 — an answer as a page shows it.
 *
 * @param verdict the code of the verdict, in lower case
 * @param word the word for it
 * @param day the day asked about
 * @param address the page that asks the same again
 * @param parts what it rests on, in the order in which it is read
 * @param duties what goes with it
 * @param nearMisses what would be permitted instead
 * @param basis the versions that it rests on
 * @param table of the table in force the lines with the cells that were looked at; absent where there are none
 * @param memo the same, as a text to be pasted into a memo
 */
public record AnswerView(
        String verdict,
        String word,
        String day,
        String address,
        List<Part> parts,
        List<DutyLine> duties,
        List<NearMissLine> nearMisses,
        List<Line> basis,
        Optional<TableView> table,
        String memo) {
    /** Copies its lists. */
    public AnswerView {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(address, "address");
        parts = List.copyOf(parts);
        duties = List.copyOf(duties);
        nearMisses = List.copyOf(nearMisses);
        basis = List.copyOf(basis);
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(memo, "memo");
    }

    /**
     * 回答の部分 — lines under a heading.
     *
     * @param heading the heading
     * @param lines the lines
     */
    public record Part(String heading, List<Line> lines) {
        /** Copies the list. */
        public Part {
            Objects.requireNonNull(heading, "heading");
            lines = List.copyOf(lines);
        }
    }

    /**
     * 行 — what is said, and where it is said.
     *
     * @param text what is said
     * @param place the purpose, cell or code that is meant; empty for none
     * @param citation the ground with its citation; empty for none
     * @param code the stable code of a reason; empty for none
     */
    public record Line(String text, String place, String citation, String code) {
        /** Refuses nulls. */
        public Line {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * 守ること — a duty.
     *
     * @param text what is to be done
     * @param citation where the law says so
     * @param remark for how long, or in which case; empty for none
     * @param fulfilled whether the question says that it is done
     */
    public record DutyLine(String text, String citation, String remark, boolean fulfilled) {
        /** Refuses nulls. */
        public DutyLine {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(remark, "remark");
        }
    }

    /**
     * 近い取扱い — a question that differs in one thing and is permitted.
     *
     * @param text what differs
     * @param address the page that asks it
     * @param purpose the purpose that covers it
     */
    public record NearMissLine(String text, String address, String purpose) {
        /** Refuses nulls. */
        public NearMissLine {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(purpose, "purpose");
        }
    }
}
