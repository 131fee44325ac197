package jp.mokuteki.domain.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * 記録の依頼元 — who had a record made, in opaque codes of 1 to 128 of {@code [A-Za-z0-9._:-]}.
 *
 * <p>Example: {@code new Caller("app-1", "req-1", Optional.of("K-2026-000123")).reference().orElseThrow()} is
 * {@code K-2026-000123}. Legal source: none.
 *
 * @param credential the id of the credential
 * @param request the id of the request
 * @param reference the calling system's own reference, if it gave one
 */
public record Caller(String credential, String request, Optional<String> reference) {
    /** Checks the grammar. */
    public Caller {
        Tokens.check("credential", credential);
        Tokens.check("request", request);
        Objects.requireNonNull(reference, "reference").ifPresent(text -> Tokens.check("reference", text));
    }

    Members members() {
        return new Members()
                .text("credential", credential)
                .text("reference", reference)
                .text("request", request);
    }

    static Caller read(MemberReader members) {
        String credential = members.text("credential");
        Optional<String> reference = members.maybeText("reference");
        return new Caller(credential, members.text("request"), reference);
    }
}
