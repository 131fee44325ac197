package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 点検・新旧対照・公表の利用例 — what is read of revisions beside the decision.
 *
 * @param reviewRevision what is to be mended in a revision
 * @param compareRevisions two revisions side by side
 * @param writeComparison a comparison as a document
 * @param listPublications what the public sees
 * @param writePublication a table for the public as a document
 */
public record ReviewUseCases(
        ReviewRevision reviewRevision,
        CompareRevisions compareRevisions,
        WriteComparison writeComparison,
        ListPublications listPublications,
        WritePublication writePublication) {
    /** Refuses nulls. */
    public ReviewUseCases {
        Objects.requireNonNull(reviewRevision, "reviewRevision");
        Objects.requireNonNull(compareRevisions, "compareRevisions");
        Objects.requireNonNull(writeComparison, "writeComparison");
        Objects.requireNonNull(listPublications, "listPublications");
        Objects.requireNonNull(writePublication, "writePublication");
    }
}
