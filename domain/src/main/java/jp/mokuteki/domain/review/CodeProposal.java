package jp.mokuteki.domain.review;

import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.PurposeId;

/**
 * 符号の提案 — what the words of a purpose lead to. It is a proposal until a person confirms it: no decision rests on it.
 *
 * <p>Example: {@code CodeProposals.standard().of(SocietyTable.read().coded(purpose -> purpose.coded(new
 * Uncoded()))).get(0).purpose()} is {@code 1.internal.1}. Legal source: none.
 *
 * @param purpose the purpose
 * @param leads each code that words led to, in the order of the codes; empty where nothing leads to any
 * @param coding the codes as a proposal where the leads make a whole that does not contradict itself, else that it has none
 */
public record CodeProposal(PurposeId purpose, List<CodeLead> leads, Coding coding) {
    /** Copies the leads. */
    public CodeProposal {
        Objects.requireNonNull(purpose, "purpose");
        leads = List.copyOf(leads);
        Objects.requireNonNull(coding, "coding");
    }

    /**
     * Gives the values that are proposed for one code.
     *
     * @param attribute which code
     * @return in their order, each once
     */
    public List<String> values(CodeAttribute attribute) {
        return leads.stream()
                .filter(lead -> lead.attribute() == attribute)
                .map(CodeLead::value)
                .distinct()
                .toList();
    }
}
