package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照 — puts two revisions of one register side by side, whatever state they are in. */
public interface CompareRevisions {
    /**
     * Compares two revisions of an insurer.
     *
     * @param insurer whose register
     * @param after number of the revision after
     * @param before number of the revision before
     * @return the comparison, or nothing where that insurer does not have both; how purposes relate to those before is told
     *     where the one was drawn up from the other
     */
    Optional<ComparisonSheet> compare(InsurerNumber insurer, int after, int before);
}
