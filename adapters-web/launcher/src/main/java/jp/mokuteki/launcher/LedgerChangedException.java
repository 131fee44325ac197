package jp.mokuteki.launcher;

import java.util.List;

/** A ledger is shorter than, or another than, the checkpoint that is kept beside it: the service does not start. */
final class LedgerChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerChangedException(List<String> faults) {
        super(String.join("\n", faults) + "\nRestore what is missing; see docs/operations.md.");
    }
}
