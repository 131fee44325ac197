package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 点検の結果 — what the review of a revision on a day has found.
 *
 * <p>Example: {@code ReviewReport.of(SocietyTable.revision(), LocalDate.of(2021, 9, 1)).isStale()} is {@code true}. Legal
 * source: finding-rules.csv.
 *
 * @param revision the revision
 * @param day the day under whose law it was reviewed
 * @param findings the findings in the order of the table
 */
public record ReviewReport(RegisterRevision revision, LocalDate day, List<Finding> findings) {
    /** Copies its list. */
    public ReviewReport {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(day, "day");
        findings = List.copyOf(findings);
    }

    /**
     * Reviews a revision.
     *
     * @param revision the revision
     * @param day a civil date in Japan
     * @return the report
     */
    public static ReviewReport of(RegisterRevision revision, LocalDate day) {
        return new ReviewReport(revision, day, RegisterReview.of(revision, day));
    }

    /**
     * Asks whether the text names what the law of the day does not have.
     *
     * @return true where it must be revised
     */
    public boolean isStale() {
        return findings.stream().anyMatch(Finding::isStale);
    }
}
