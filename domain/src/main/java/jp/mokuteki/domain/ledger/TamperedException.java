package jp.mokuteki.domain.ledger;

/** Ends the reading of an export at its first fault; it never leaves the package. */
final class TamperedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LedgerFault fault;

    TamperedException(LedgerFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    static void unless(boolean right, LedgerFault fault) {
        if (!right) {
            throw new TamperedException(fault);
        }
    }

    LedgerFault fault() {
        return fault;
    }
}
