package jp.mokuteki.domain.review;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;

/**
 * 新旧対照表の書面 — a comparison with what a board wants to know of both revisions.
 *
 * <p>Example: {@code new ComparisonSheet(RevisionParticulars.named("第1版"), RevisionParticulars.named("第2版"), Map.of(),
 * RevisionComparison.between(SocietyTable.read(), SocietyTable.read())).after().name()} is {@code 第2版}. Legal source:
 * 個人情報保護法第17条第2項.
 *
 * @param before the revision before
 * @param after the revision after
 * @param relations how changed purposes relate to those before (個人情報保護法第17条第2項), as far as that was judged
 * @param comparison the comparison
 */
public record ComparisonSheet(
        RevisionParticulars before,
        RevisionParticulars after,
        Map<PurposeId, PurposeRelation> relations,
        RevisionComparison comparison) {
    /** Copies the map. */
    public ComparisonSheet {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        relations = Collections.unmodifiableMap(new TreeMap<>(relations));
        Objects.requireNonNull(comparison, "comparison");
    }
}
