package jp.mokuteki.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import jp.mokuteki.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;

/** Statements without what makes them comfortable, where they are many: JDBI costs eight times the CPU of the driver there. */
final class Statements {
    private Statements() {}

    /** What is done with a statement. */
    interface Work<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    static <T> T perform(Handle handle, String sql, Work<T> work) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            return work.apply(statement);
        } catch (SQLException e) {
            throw new StorageException("a statement failed", e);
        }
    }
}
