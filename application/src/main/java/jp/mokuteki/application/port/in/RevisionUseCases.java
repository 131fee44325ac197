package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 改正の利用例 — the revisions of a register, from the draft to the publication.
 *
 * @param listRevisions lists them
 * @param findRevision gets one
 * @param createDraft begins a draft
 * @param editDraft writes in a draft
 * @param deleteDraft throws a draft away
 * @param moveRevision submits, adopts, publishes, withdraws or gives back
 * @param showImpact tells which decisions a draft would change
 */
public record RevisionUseCases(
        ListRevisions listRevisions,
        FindRevision findRevision,
        CreateDraft createDraft,
        EditDraft editDraft,
        DeleteDraft deleteDraft,
        MoveRevision moveRevision,
        ShowImpact showImpact) {
    /** Refuses nulls. */
    public RevisionUseCases {
        Objects.requireNonNull(listRevisions, "listRevisions");
        Objects.requireNonNull(findRevision, "findRevision");
        Objects.requireNonNull(createDraft, "createDraft");
        Objects.requireNonNull(editDraft, "editDraft");
        Objects.requireNonNull(deleteDraft, "deleteDraft");
        Objects.requireNonNull(moveRevision, "moveRevision");
        Objects.requireNonNull(showImpact, "showImpact");
    }
}
