package jp.mokuteki.persistence;

import org.jdbi.v3.core.statement.SqlStatement;

/** A line of one of the tables that hold a revision; the insurer is bound beside it. */
interface RegisterRow {
    /** Binds every column but the insurer. */
    void bindTo(SqlStatement<?> statement);
}
