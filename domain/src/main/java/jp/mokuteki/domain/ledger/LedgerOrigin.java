package jp.mokuteki.domain.ledger;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 記録簿の名 — names the ledger of one insurer in its checkpoints and keys: {@code mokuteki/ledger/06139992}. Frozen.
 *
 * @param insurer the insurer number (保険者番号), eight digits; its check digit is the matter of those who issue it
 */
public record LedgerOrigin(String insurer) {
    private static final String PREFIX = "mokuteki/ledger/";
    private static final Pattern INSURER = Pattern.compile("[0-9]{8}");

    /** Checks the grammar. */
    public LedgerOrigin {
        if (!INSURER.matcher(Objects.requireNonNull(insurer, "insurer")).matches()) {
            throw new InvalidLedgerTextException("the insurer of a ledger has eight digits");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code mokuteki/ledger/06139992}
     * @return the origin
     * @throws InvalidLedgerTextException where it is not of that form
     */
    public static LedgerOrigin parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new InvalidLedgerTextException("the origin of a ledger begins with " + PREFIX);
        }
        return new LedgerOrigin(text.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return PREFIX + insurer;
    }
}
