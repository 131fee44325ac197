package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import jp.mokuteki.domain.table.PlainText;

/**
 * 訂正の記録 — says that an earlier record is wrong, why, and what is right; the earlier record stays as it is.
 *
 * <p>Example: {@code new Correction(2, NodeHash.OF_NOTHING, "誤記録", Optional.empty(), new Caller("app-1", "req-1",
 * Optional.empty())).kind()} is {@code CORRECTION}. Legal source: none.
 *
 * @param sequence the sequence number of the record that is wrong
 * @param leaf the hash of its leaf
 * @param reason why, without a person's data, up to 400 characters
 * @param replacement what is right; absent where the exchange never took place
 * @param caller who had it recorded
 */
public record Correction(long sequence, NodeHash leaf, String reason, Optional<Exchange> replacement, Caller caller)
        implements LedgerEntry {
    private static final int LONGEST_REASON = 400;

    /** Checks the bounds. */
    public Correction {
        TreeHead.checkSize(sequence);
        Objects.requireNonNull(leaf, "leaf");
        PlainText.check("reason", reason, LONGEST_REASON);
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(caller, "caller");
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CORRECTION;
    }

    @Override
    public List<MissingContent> missing(LocalDate day) {
        return replacement.map(exchange -> exchange.missing(day)).orElse(List.of());
    }

    @Override
    public OptionalLong pointsBackTo() {
        return OptionalLong.of(sequence);
    }

    Members members() {
        return new Members()
                .members("caller", caller.members())
                .text("leaf", leaf.toString())
                .text("reason", reason)
                .members(
                        "replacement",
                        replacement.map(right ->
                                right.members().text("kind", right.kind().code())))
                .whole("sequence", sequence);
    }

    static Correction read(MemberReader members) {
        Caller caller = members.members("caller", Caller::read);
        NodeHash leaf = NodeHash.parse(members.text("leaf"));
        String reason = members.text("reason");
        Optional<Exchange> replacement = members.maybeMembers("replacement", Exchange::readWithKind);
        return new Correction(members.whole("sequence"), leaf, reason, replacement, caller);
    }
}
