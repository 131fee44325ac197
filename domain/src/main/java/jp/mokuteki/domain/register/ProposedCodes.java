package jp.mokuteki.domain.register;

import java.util.Objects;

/**
 * 提案された符号 — codes that were proposed for a purpose and that no person has confirmed yet: for a decision the purpose has
 * none, so it never permits.
 *
 * @param codes what is proposed
 */
public record ProposedCodes(PurposeCodes codes) implements Coding {
    /** Refuses nulls. */
    public ProposedCodes {
        Objects.requireNonNull(codes, "codes");
    }
}
