package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 情報提供等の記録 — a request, or the answer to one: provision, receipt, no data, refusal.
 *
 * <p>Example: {@code new Exchange(RecordKind.REFUSAL, new ExchangeContent(Optional.empty(), Optional.empty(),
 * Optional.empty(), Optional.empty(), List.of(), Optional.empty(), OpaqueCodes.NONE), Optional.empty(), new Caller("app-1",
 * "req-1", Optional.empty()), true).missing(LocalDate.of(2026, 4, 1)).get(0).content()} is {@code INQUIRER}. Legal source:
 * 番号法第23条.
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
        return new Parts(members).exchange(kind, members);
    }

    /** The members before {@code kind}, which a replacement has among them. */
    private record Parts(Caller caller, ExchangeContent content, Optional<DecisionCover> cover) {
        Parts(MemberReader members) {
            this(
                    members.members("caller", Caller::read),
                    members.members("content", ExchangeContent::read),
                    members.maybeMembers("decision", DecisionCover::read));
        }

        Exchange exchange(RecordKind kind, MemberReader members) {
            return new Exchange(kind, content, cover, caller, members.mark("withoutCover"));
        }
    }

    /** Reads one that says its kind itself. */
    static Exchange readWithKind(MemberReader members) {
        var parts = new Parts(members);
        return parts.exchange(RecordKind.of(members.text("kind")), members);
    }
}
