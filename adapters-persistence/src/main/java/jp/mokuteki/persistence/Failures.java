package jp.mokuteki.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.StorageException;

/** Turns failures of the database into those that the ports name. */
final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String H2_FILE_IN_USE = "90020";

    private Failures() {}

    /** What a store says that could not keep a thing: it is there already, or the storage failed. */
    static RuntimeException notStored(String thing, RuntimeException failure) {
        if (failure instanceof AlreadyStoredException known) {
            return known;
        }
        return hasState(failure, UNIQUE_VIOLATION)
                ? new AlreadyStoredException(thing)
                : failed("could not store the " + thing, failure);
    }

    static StorageException failed(String message, RuntimeException failure) {
        return failure instanceof StorageException known ? known : new StorageException(message, failure);
    }

    /** Makes of rows what they stand for; rows that stand for nothing were not written by this program. */
    static <T> T understood(String thing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw failed("the stored " + thing + " is not what was stored", e);
        }
    }

    /** The same for a ledger: rows that contradict themselves or each other mean that somebody changed it. */
    static <T> T unchanged(String thing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new LedgerIntegrityException("the stored " + thing + " is not what was stored", e);
        }
    }

    static boolean isFileInUse(RuntimeException failure) {
        return hasState(failure, H2_FILE_IN_USE);
    }

    private static boolean hasState(Throwable failure, String state) {
        return states(failure).anyMatch(state::equals);
    }

    /** The codes that the database gave, the outermost first. */
    static Stream<String> states(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .flatMap(one -> Optional.ofNullable(((SQLException) one).getSQLState()).stream());
    }

    /** A failure with what caused it. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
