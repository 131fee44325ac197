package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 影響の照会 — asks stored questions again under a draft as if it were in force on their days, and under the revision that it departs
 * from, and tells which verdicts and reasons differ.
 */
public interface ShowImpact {
    /**
     * Asks again.
     *
     * @param insurer whose decisions
     * @param revision the draft
     * @param request which decisions
     * @return what would change, or nothing where the revision is published already
     */
    Optional<ImpactPage> show(InsurerNumber insurer, RevisionEntry revision, ImpactRequest request);
}
