package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.table.PlainText;

/**
 * 廃棄の記録 — bodies and salts of earlier records were removed; their leaf hashes stay, and all proofs with them.
 *
 * <p>Example: {@code new Purge(List.of(new SequenceRange(0, 41)), NodeHash.OF_NOTHING, new
 * GroundCode("RETAIN_EXCHANGE_RECORD"), "番号法施行令第30条", "clerk-1", "approver-1").count()} is {@code 42}. Legal source:
 * 番号法施行令第30条.
 *
 * @param ranges the records, rising, no range right after another; 1 to 100 ranges
 * @param leaves the hash over their leaf hashes in order, as {@link NodeHash#over} takes it
 * @param rule the duty whose period was over: {@code RETAIN_EXCHANGE_RECORD}
 * @param place where that period stood in the law on that day: 番号法施行令第30条; a text, so that the record can be read for ever
 * @param requestedBy who asked for it, an opaque code
 * @param approvedBy the second person, who agreed; another one
 */
public record Purge(
        List<SequenceRange> ranges,
        NodeHash leaves,
        GroundCode rule,
        String place,
        String requestedBy,
        String approvedBy)
        implements LedgerEntry {
    /** Checks the bounds. */
    public Purge {
        ranges = Tokens.bounded("ranges", ranges);
        Objects.requireNonNull(leaves, "leaves");
        Objects.requireNonNull(rule, "rule");
        PlainText.check("place", place, 200);
        Tokens.check("requester", requestedBy);
        Tokens.check("approver", approvedBy);
        if (!SequenceRange.areCanonical(ranges)) {
            throw new InvalidLedgerTextException("the ranges of a purge rise, and none follows right after another");
        }
        if (requestedBy.equals(approvedBy)) {
            throw new InvalidLedgerTextException("a purge needs a second person");
        }
    }

    /**
     * Counts the records that were purged.
     *
     * @return one or more
     */
    public long count() {
        return ranges.stream().mapToLong(SequenceRange::count).sum();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PURGE;
    }

    @Override
    public OptionalLong pointsBackTo() {
        return OptionalLong.of(ranges.get(ranges.size() - 1).last());
    }

    Members members() {
        return new Members()
                .text("approvedBy", approvedBy)
                .whole("count", count())
                .text("leaves", leaves.toString())
                .text("place", place)
                .items("ranges", ranges.stream().map(SequenceRange::json).toList())
                .text("requestedBy", requestedBy)
                .text("rule", rule.value());
    }

    static Purge read(MemberReader members) {
        String approvedBy = members.text("approvedBy");
        long count = members.whole("count");
        NodeHash leaves = NodeHash.parse(members.text("leaves"));
        String place = members.text("place");
        List<SequenceRange> ranges = members.objects("ranges", SequenceRange::read);
        String requestedBy = members.text("requestedBy");
        var purge = new Purge(ranges, leaves, new GroundCode(members.text("rule")), place, requestedBy, approvedBy);
        if (purge.count() != count) {
            throw new InvalidLedgerTextException("the count of a purge is that of its ranges");
        }
        return purge;
    }
}
