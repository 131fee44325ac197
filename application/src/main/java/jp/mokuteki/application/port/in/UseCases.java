package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 利用例 — every use case, as those outside ask them.
 *
 * @param register the register
 * @param revisions its revisions, from the draft to the publication
 * @param reviews what is read of revisions beside the decision
 * @param decisions questions and decisions
 * @param ledger the ledger
 * @param retention how long records are kept
 * @param credentials who asks, and who may
 * @param sessions people who sign in with a browser
 * @param service what stands around every request
 */
public record UseCases(
        RegisterUseCases register,
        RevisionUseCases revisions,
        ReviewUseCases reviews,
        DecisionUseCases decisions,
        LedgerUseCases ledger,
        RetentionUseCases retention,
        CredentialUseCases credentials,
        SessionUseCases sessions,
        ServiceUseCases service) {
    /** Refuses nulls. */
    public UseCases {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(service, "service");
    }
}
