package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 取込みのページ — takes a table in and shows, beside the text, what every line was taken as.
 *
 * @param frame what stands around it
 * @param source what is read
 * @param lines what each line was taken as; empty where nothing was read yet
 * @param counts how much was found
 * @param fault why it cannot be read; empty where it can
 */
public record ImportPage(Frame frame, Source source, List<SourceLine> lines, List<String> counts, String fault)
        implements Page {
    /** Copies the lists. */
    public ImportPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(source, "source");
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        Objects.requireNonNull(fault, "fault");
    }

    @Override
    public String template() {
        return "import";
    }

    /**
     * 原文 — what is read.
     *
     * @param text the text; empty where there is none yet
     * @param named what the file was called that held it; empty for none
     * @param formats the forms in which it may be
     */
    public record Source(String text, String named, List<Option> formats) {
        /** Copies the list. */
        public Source {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(named, "named");
            formats = List.copyOf(formats);
        }
    }

    /**
     * 行の報告 — one line of the source, and what it was taken as.
     *
     * @param number its number
     * @param text what stands there
     * @param readings what it was taken as; more than one where it holds several cells
     */
    public record SourceLine(int number, String text, List<Reading> readings) {
        /** Copies the list. */
        public SourceLine {
            readings = List.copyOf(readings);
        }
    }

    /**
     * 読取り — what a line, or a part of it, was taken as.
     *
     * @param kind the code of the kind
     * @param label the word for it
     * @param why why
     * @param purpose the purpose that it became; empty for none
     * @param leads the codes that are proposed, with the words that led to them
     */
    public record Reading(String kind, String label, String why, String purpose, List<String> leads) {
        /** Copies the list. */
        public Reading {
            leads = List.copyOf(leads);
        }
    }
}
