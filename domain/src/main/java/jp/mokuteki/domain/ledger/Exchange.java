package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 情報提供等の記録 — a request, or the answer to one: provision, receipt, no data, refusal.
 *
 * @param kind one of the kinds of exchange
 * @param content what the law asks to be recorded
 * @param cover the decision that it rests on, if there was one
 * @param caller who had it recorded
 * @param withoutCover marks a fact recorded afterwards that no permitting decision covers
 */
public record Exchange(
        RecordKind kind, ExchangeContent content, Optional<DecisionCover> cover, Caller caller, boolean withoutCover)
        implements LedgerEntry {
    /** Refuses the time of a provision where nothing was provided. */
    public Exchange {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(caller, "caller");
        if (!kind.isExchange()) {
            throw new InvalidLedgerTextException("the kind is not one of an exchange");
        }
        if (!kind.isProvided() && content.providedAt().isPresent()) {
            throw new InvalidLedgerTextException("nothing was provided, so there is no time of a provision");
        }
    }

    @Override
    public List<MissingContent> missing(LocalDate day) {
        return content.missing(kind, day);
    }

    Members members() {
        return new Members()
                .members("caller", caller.members())
                .members("content", content.members())
                .members("decision", cover.map(DecisionCover::members))
                .mark("withoutCover", withoutCover);
    }

    static Exchange read(RecordKind kind, MemberReader members) {
        return new Exchange(
                kind,
                ExchangeContent.read(members.members("content")),
                members.maybeMembers("decision").map(DecisionCover::read),
                Caller.read(members.members("caller")),
                members.mark("withoutCover"));
    }
}
