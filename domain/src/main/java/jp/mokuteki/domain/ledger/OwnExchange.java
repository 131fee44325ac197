package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 自らの記録した情報提供等 — one exchange as the records of the ledger tell it, to be held against the list of the intermediary server (中間サーバー).
 *
 * <p>Example: {@code OwnExchange.of(List.of()).size()} is {@code 0}. Legal source: 番号法第23条.
 *
 * @param sequence the sequence number of the record that tells it
 * @param content the kind and what was recorded
 */
public record OwnExchange(long sequence, Exchange content) {
    /** Refuses nulls. */
    public OwnExchange {
        Objects.requireNonNull(content, "content");
    }

    /**
     * Reads the exchanges out of records.
     *
     * <p>A correction takes the place of the record that it corrects, or takes it away. A request and its answer are one
     * exchange: a request is left out where a record of its receipt, its refusal or that there is no data agrees with it in
     * both bodies, the time of the request and the reference; each answer takes one request.
     *
     * @param records the records, in any order
     * @return the exchanges, by their sequence numbers
     */
    public static List<OwnExchange> of(Collection<LedgerRecord> records) {
        var exchanges = new TreeMap<Long, OwnExchange>();
        records.stream()
                .sorted(Comparator.comparingLong(LedgerRecord::sequence))
                .forEach(record -> take(record, exchanges));
        Set<Long> answered = answered(exchanges);
        return exchanges.values().stream()
                .filter(one -> !answered.contains(one.sequence()))
                .toList();
    }

    private static void take(LedgerRecord record, Map<Long, OwnExchange> exchanges) {
        if (record.entry() instanceof Exchange exchange) {
            exchanges.put(record.sequence(), new OwnExchange(record.sequence(), exchange));
        } else if (record.entry() instanceof Correction correction) {
            exchanges.remove(correction.sequence());
            correction
                    .replacement()
                    .ifPresent(right -> exchanges.put(record.sequence(), new OwnExchange(record.sequence(), right)));
        }
    }

    private static Set<Long> answered(Map<Long, OwnExchange> exchanges) {
        var answered = new HashSet<Long>();
        var open = new Requests();
        exchanges.values().stream()
                .filter(one -> one.content().kind() == RecordKind.REQUEST)
                .forEach(open::add);
        exchanges.values().stream()
                .filter(OwnExchange::isAnswer)
                .forEach(answer -> open.take(answer).ifPresent(answered::add));
        return answered;
    }

    private boolean isAnswer() {
        RecordKind kind = content.kind();
        return kind == RecordKind.RECEIPT || kind == RecordKind.NO_DATA || kind == RecordKind.REFUSAL;
    }

    /**
     * Gives the time of the request.
     *
     * @return the time, if it was recorded
     */
    public Optional<Instant> requestedAt() {
        return content.content().requestedAt();
    }

    /**
     * Gives the reference of the calling system.
     *
     * @return the reference, if there is one
     */
    public Optional<String> reference() {
        return content.caller().reference();
    }
}
