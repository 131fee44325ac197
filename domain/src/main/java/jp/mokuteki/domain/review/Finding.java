package jp.mokuteki.domain.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.Citation;

/**
 * 点検事項 — one thing that a review of a revision on a day has found. It changes no text: a person decides what to do.
 *
 * <p>Example: {@code RegisterReview.of(SocietyTable.revision(), LocalDate.of(2021, 9, 1)).stream().filter(Finding::isStale)
 * .findFirst().orElseThrow().citations()} is {@code [番号法第19条第8号]}. Legal source: finding-rules.csv.
 *
 * @param rule the rule that found it
 * @param place where in the table
 * @param phrase the part of the text at that place; absent where the finding is not about a wording
 * @param citations the places in the law of the day that it rests on; empty where it rests on none
 * @param proposal the wording that would settle it; absent where none is known
 * @param exchange the exchange that the register lacks; absent for other findings
 */
public record Finding(
        FindingRule rule,
        RegisterPlace place,
        Optional<TextSpan> phrase,
        List<Citation> citations,
        Optional<Proposal> proposal,
        Optional<LackingExchange> exchange) {
    /** Copies its list. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(exchange, "exchange");
        citations = List.copyOf(citations);
    }

    /** A finding about a place as a whole. */
    static Finding at(FindingRule rule, RegisterPlace place, List<Citation> citations) {
        return new Finding(rule, place, Optional.empty(), citations, Optional.empty(), Optional.empty());
    }

    /** A finding about a wording. */
    static Finding about(FindingRule rule, RegisterPlace place, TextSpan phrase, List<Citation> citations) {
        return new Finding(rule, place, Optional.of(phrase), citations, Optional.empty(), Optional.empty());
    }

    Finding proposing(Proposal wording) {
        return new Finding(rule, place, phrase, citations, Optional.of(wording), exchange);
    }

    Finding lacking(LackingExchange lacking) {
        return new Finding(rule, place, phrase, citations, proposal, Optional.of(lacking));
    }

    /**
     * Tells what was found.
     *
     * @return the code of its rule
     */
    public FindingCode code() {
        return rule.code();
    }

    /**
     * Asks whether the text names what the law of the day does not have.
     *
     * @return true where it must be revised
     */
    public boolean isStale() {
        return code().gravity() == FindingGravity.STALE;
    }
}
