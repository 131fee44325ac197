package jp.mokuteki.domain.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 記録の種別 — what a record is about. The codes are frozen; none is renamed.
 *
 * <p>Example: {@code RecordKind.of("no-data").isProvided()} is {@code false}. Legal source: 番号法第23条.
 */
public enum RecordKind {
    /** 提供の求め — the society asked another body, as 情報照会者. */
    REQUEST,
    /** 提供 — the society answered a request, as 情報提供者. */
    PROVISION,
    /** 受領 — the society received what it asked for, as 情報照会者. */
    RECEIPT,
    /** 該当なし — a request was answered by "there is none". */
    NO_DATA,
    /** 拒否 — a request was not answered, or the gate stopped a provision that was not permitted. */
    REFUSAL,
    /** 訂正 — says what is right instead of an earlier record. */
    CORRECTION,
    /** 廃棄 — the bodies of earlier records were removed when their period was over. */
    PURGE,
    /** 出力 — records were handed to someone. */
    EXPORT,
    /** 鍵の更新 — another key signs the checkpoints from the next record on. */
    KEY_ROTATION;

    private static final Map<String, RecordKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Reads the code that stands in a record.
     *
     * @param code for instance {@code no-data}
     * @return the kind
     * @throws InvalidLedgerTextException where there is no such kind
     */
    public static RecordKind of(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new InvalidLedgerTextException("no such kind of record"));
    }

    /**
     * Gives the code that stands in a record.
     *
     * @return for instance {@code no-data}
     */
    public String code() {
        return code;
    }

    /**
     * Asks whether it records a request or its answer (番号法第23条).
     *
     * @return true for the kinds of exchange
     */
    public boolean isExchange() {
        return compareTo(REFUSAL) <= 0;
    }

    /**
     * Asks whether something was provided, so that the time of the provision belongs to the record.
     *
     * @return true for a provision and a receipt
     */
    public boolean isProvided() {
        return this == PROVISION || this == RECEIPT;
    }

    /**
     * Asks whether such a record may be purged when its period is over: the others prove what was done to the ledger and stay.
     *
     * @return true for exchanges and their corrections
     */
    public boolean isPurgeable() {
        return isExchange() || this == CORRECTION;
    }
}
