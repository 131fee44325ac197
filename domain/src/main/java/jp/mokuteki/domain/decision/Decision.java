package jp.mokuteki.domain.decision;

import java.util.List;

/**
 * 可否の判断 — the answer of the rules: {@link Permitted}, {@link Refused} or {@link Undetermined}, with all its reasons in the
 * order of the rules. Immutable and thread-safe.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().decide(ProposedFlow.to(Action.RECEIVE).on(LocalDate.of(2026, 4, 1))
 * .category(2).counterparty("ADMINISTRATIVE_ORGAN").information("LOCAL_TAX").specifiedPersonalInformation().build())
 * .reasons().get(0).code()} is {@code CELL_DECLARED_NONE}. Legal source: 規程別表2, 番号法第19条, 個人情報保護法第27条.
 */
public sealed interface Decision {
    /**
     * Tells which of the three it is.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * Lists the reasons.
     *
     * @return in the order of the rules; never empty
     */
    List<Reason> reasons();

    /**
     * Lists the caveats.
     *
     * @return in the order of the statutes
     */
    List<Caveat> caveats();

    /**
     * 可 — the register covers the flow and the law lets it pass.
     *
     * @param coveredBy every purpose that carries the flow, in the order of the cells; never empty
     * @param seeAlso purposes that stand beside: pointers and declared use affairs
     * @param reasons the reasons
     * @param duties the duties that go with it, each cited
     * @param caveats the caveats
     */
    record Permitted(
            List<ListedPurpose> coveredBy,
            List<ListedPurpose> seeAlso,
            List<Reason> reasons,
            List<Duty> duties,
            List<Caveat> caveats)
            implements Decision {
        /** Refuses a permission without a purpose or without a reason. */
        public Permitted {
            coveredBy = List.copyOf(coveredBy);
            seeAlso = List.copyOf(seeAlso);
            reasons = List.copyOf(reasons);
            duties = List.copyOf(duties);
            caveats = List.copyOf(caveats);
            if (coveredBy.isEmpty() || reasons.isEmpty()) {
                throw new IllegalArgumentException("a permission names a purpose and its reasons");
            }
        }

        @Override
        public Verdict verdict() {
            return Verdict.PERMITTED;
        }
    }

    /**
     * 不可 — the register or the law says no.
     *
     * @param reasons the reasons
     * @param caveats the caveats
     */
    record Refused(List<Reason> reasons, List<Caveat> caveats) implements Decision {
        /** Refuses a refusal without a reason. */
        public Refused {
            reasons = List.copyOf(reasons);
            caveats = List.copyOf(caveats);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal names its reasons");
            }
        }

        @Override
        public Verdict verdict() {
            return Verdict.REFUSED;
        }
    }

    /**
     * 判断できない — nobody can say from the register and the law as they are formalised.
     *
     * @param reasons the reasons
     * @param candidates the purposes that a free text may have meant, the likeliest first
     * @param caveats the caveats
     */
    record Undetermined(List<Reason> reasons, List<ListedPurpose> candidates, List<Caveat> caveats)
            implements Decision {
        /** Refuses an undetermined answer without a reason. */
        public Undetermined {
            reasons = List.copyOf(reasons);
            candidates = List.copyOf(candidates);
            caveats = List.copyOf(caveats);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("an undetermined answer names its reasons");
            }
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNDETERMINED;
        }
    }
}
