package jp.mokuteki.domain.ledger;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * 出力の記録 — records were handed to someone.
 *
 * <p>Example: {@code new Export(new SequenceRange(0, 41), "auditor-1", new Caller("app-1", "req-1",
 * Optional.empty())).range().count()} is {@code 42}. Legal source: none.
 *
 * @param range the records
 * @param recipient to whom, an opaque code
 * @param caller who had it done
 */
public record Export(SequenceRange range, String recipient, Caller caller) implements LedgerEntry {
    /** Checks the bounds. */
    public Export {
        Objects.requireNonNull(range, "range");
        Tokens.check("recipient", recipient);
        Objects.requireNonNull(caller, "caller");
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EXPORT;
    }

    @Override
    public OptionalLong pointsBackTo() {
        return OptionalLong.of(range.last());
    }

    Members members() {
        return new Members()
                .members("caller", caller.members())
                .whole("first", range.first())
                .whole("last", range.last())
                .text("recipient", recipient);
    }

    static Export read(MemberReader members) {
        Caller caller = members.members("caller", Caller::read);
        SequenceRange range = SequenceRange.read(members);
        return new Export(range, members.text("recipient"), caller);
    }
}
