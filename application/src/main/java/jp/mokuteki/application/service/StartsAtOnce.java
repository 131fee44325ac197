package jp.mokuteki.application.service;

import java.util.function.Supplier;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Transactions;

/** What several instances over one storage may all do when they start at once, and one of them is to have done. */
final class StartsAtOnce {
    private StartsAtOnce() {}

    /** Adds what is absent; where another instance was faster, finds on a second look what that one added. */
    static <T> T inTransaction(Transactions transactions, Supplier<T> addWhatIsAbsent) {
        try {
            return transactions.inTransaction(addWhatIsAbsent);
        } catch (AlreadyStoredException e) {
            return transactions.inTransaction(addWhatIsAbsent);
        }
    }
}
