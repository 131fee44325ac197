package jp.mokuteki.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.review.ReviewReport;

/** 改正版の点検 — reviews one revision, whatever state it is in, under the law of a day. */
public interface ReviewRevision {
    /**
     * Reviews a revision of an insurer.
     *
     * @param insurer whose register
     * @param number its number
     * @param day a civil date in Japan; absent for today, or for the first day of a revision that is not in force yet
     * @return the report, or nothing where that insurer has no revision of that number
     */
    Optional<ReviewReport> review(InsurerNumber insurer, int number, Optional<LocalDate> day);
}
