package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;

/**
 * Values as they go into statements and come out of rows. Dates and times never pass through {@code java.sql.Timestamp},
 * which would read them in the time zone of this machine.
 */
final class SqlValues {
    private SqlValues() {}

    static Argument value(Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }

    static Argument value(Instant time) {
        return value(time.atOffset(ZoneOffset.UTC));
    }

    static Argument valueOrNull(Optional<?> value) {
        return (position, statement, context) -> statement.setObject(position, value.orElse(null));
    }

    static Argument array(String type, Object[] values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, values));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <T> Optional<T> maybe(ResultSet row, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(column, type));
    }
}
