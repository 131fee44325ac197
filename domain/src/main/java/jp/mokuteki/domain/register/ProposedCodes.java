package jp.mokuteki.domain.register;

import java.util.Objects;

/**
 * 提案された符号 — codes that were proposed for a purpose and that no person has confirmed yet: for a decision the purpose has
 * none, so it never permits.
 *
 * <p>Example: {@code new ProposedCodes(PurposeCodes.of(Handling.INTERNAL_USE, Action.USE).information("CLAIM")
 * .restingOn("APPI_PURPOSE")).codes().handling()} is {@code INTERNAL_USE}. Legal source: none.
 *
 * @param codes what is proposed
 */
public record ProposedCodes(PurposeCodes codes) implements Coding {
    /** Refuses nulls. */
    public ProposedCodes {
        Objects.requireNonNull(codes, "codes");
    }
}
