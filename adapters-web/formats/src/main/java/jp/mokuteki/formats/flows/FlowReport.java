package jp.mokuteki.formats.flows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.mokuteki.domain.decision.Verdict;

/**
 * 取扱いの点検 — what became of checking a manifest.
 *
 * @param file name of the manifest
 * @param application name of the application
 * @param flows its flows with their answers, in order
 */
public record FlowReport(String file, String application, List<CheckedFlow> flows) {
    /** 点検の形式 — the forms in which a report is written. */
    public enum Format {
        /** Lines for people, in Japanese. */
        TEXT("text", TextReport::write),
        /** The whole answers. */
        JSON("json", JsonReport::write),
        /** SARIF 2.1.0: what is not permitted, at its line of the manifest. */
        SARIF("sarif", SarifReport::write),
        /** JUnit XML: a test case a flow; refused is a failure, undetermined an error. */
        JUNIT("junit", JunitReport::write);

        private final String code;
        private final Function<FlowReport, String> writer;

        Format(String code, Function<FlowReport, String> writer) {
            this.code = code;
            this.writer = writer;
        }

        /**
         * Finds a form.
         *
         * @param code its code
         * @return the form, or nothing
         */
        public static Optional<Format> of(String code) {
            return Arrays.stream(values())
                    .filter(format -> format.code.equals(code))
                    .findFirst();
        }

        /**
         * Lists the codes.
         *
         * @return in order
         */
        public static List<String> codes() {
            return Arrays.stream(values()).map(format -> format.code).toList();
        }
    }

    /** Copies its list. */
    public FlowReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(application, "application");
        flows = List.copyOf(flows);
    }

    /**
     * Tells the verdict on the whole: refused where one flow is, else undetermined where one is.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (count(Verdict.REFUSED) > 0) {
            return Verdict.REFUSED;
        }
        return count(Verdict.UNDETERMINED) > 0 ? Verdict.UNDETERMINED : Verdict.PERMITTED;
    }

    /**
     * Counts flows.
     *
     * @param verdict a verdict
     * @return how many flows have it
     */
    public long count(Verdict verdict) {
        return flows.stream().filter(flow -> flow.verdict() == verdict).count();
    }

    /**
     * Writes the report.
     *
     * @param format the form
     * @return the text, with line feeds
     */
    public String write(Format format) {
        return format.writer.apply(this);
    }

    List<CheckedFlow> notPermitted() {
        return flows.stream().filter(flow -> !flow.isPermitted()).toList();
    }
}
