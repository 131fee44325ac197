package jp.mokuteki.domain.decision;

import java.util.Objects;

/**
 * 惜しい問い — a question that differs from a refused one in one part and is permitted.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().answer(ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1))
 * .category(5).counterparty("REVIEW_AND_PAYMENT_BODY").information("MEDICAL_EXPENSE").build()).nearMisses().get(0).changed()}
 * is {@code COUNTERPARTY}. Legal source: none.
 *
 * @param changed the part that differs
 * @param flow the question with that part changed; asked again, it is permitted
 * @param coveredBy the purpose that covers it, the first in the order of the table
 */
public record NearMiss(Part changed, ProposedFlow flow, ListedPurpose coveredBy) {
    /** 変えた部分 — the parts of a question that may be changed, in the order in which they are tried. */
    public enum Part {
        /** 利用目的. */
        PURPOSE("purpose"),
        /** 提供先・提供元. */
        COUNTERPARTY("counterparty"),
        /** 情報の種類. */
        INFORMATION("information"),
        /** 取扱いの態様. */
        HANDLING("handling"),
        /** 特定個人情報か否か. */
        SPECIFIED("specifiedPersonalInformation"),
        /** 事務. */
        AFFAIR("affair");

        private final String component;

        Part(String component) {
            this.component = component;
        }

        /**
         * Names the component of the question.
         *
         * @return for instance {@code counterparty}
         */
        public String component() {
            return component;
        }
    }

    /** Refuses nulls. */
    public NearMiss {
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(coveredBy, "coveredBy");
    }
}
