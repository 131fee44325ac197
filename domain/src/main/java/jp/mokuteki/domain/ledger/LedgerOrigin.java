package jp.mokuteki.domain.ledger;

/**
 * 記録簿の名 — names the ledger of one insurer in its checkpoints and keys: {@code mokuteki/ledger/06139992}. Frozen.
 *
 * <p>Example: {@code LedgerOrigin.parse("mokuteki/ledger/06139992").insurer()} is {@code 06139992}. Legal source: none.
 *
 * @param insurer the insurer number (保険者番号), eight digits; its check digit is the matter of those who issue it
 */
public record LedgerOrigin(String insurer) {
    private static final String PREFIX = "mokuteki/ledger/";
    private static final int DIGITS = 8;

    /** Checks the grammar. */
    public LedgerOrigin {
        if (insurer.length() != DIGITS || !isNumber(insurer)) {
            throw new InvalidLedgerTextException("the insurer of a ledger has eight digits");
        }
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
