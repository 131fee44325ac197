package jp.mokuteki.domain.review;

import java.util.Objects;
import jp.mokuteki.domain.register.PurposeCodes;

/**
 * 改正案の字句 — the wording that would settle a finding; a person decides, and no text is changed by it.
 *
 * <p>Example: {@code new Proposal.Rewording("番号法第19条第8号").replacement()} is {@code 番号法第19条第8号}. Legal source: none.
 */
public sealed interface Proposal {
    /**
     * 字句の改め — another wording for the phrase of the finding.
     *
     * @param replacement what stands there instead
     */
    record Rewording(String replacement) implements Proposal {
        /** Refuses an empty replacement. */
        public Rewording {
            if (replacement.isBlank()) {
                throw new IllegalArgumentException("a rewording has a text");
            }
        }
    }

    /**
     * 利用目的の追加 — a further purpose for the cell of the finding.
     *
     * @param text its text
     * @param codes its codes
     */
    record FurtherPurpose(String text, PurposeCodes codes) implements Proposal {
        /** Refuses nulls. */
        public FurtherPurpose {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(codes, "codes");
        }
    }
}
