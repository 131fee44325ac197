package jp.mokuteki.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The roles of PostgreSQL in which the program works, named after the one that logs in and owns the tables: the application's,
 * which can neither change nor delete a record, and that of the purge.
 */
record ServerRoles(String application, String purge) {
    private static final String MEMBERSHIP =
            "SELECT COUNT(*) FROM pg_roles WHERE rolname = :role AND pg_has_role(session_user, oid, 'MEMBER')";
    private static final String MAKES_ROLES =
            "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = session_user";
    /** Asked as the application. */
    private static final String WITHOUT_WALL = """
            SELECT relname FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
              AND (relname = 'insurer'
                OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'insurer'))
              AND NOT row_security_active(pg_class.oid)
            ORDER BY relname
            """;

    private static final String CHANGEABLE = """
            SELECT relname FROM pg_class
            WHERE (oid IN ('ledger_node'::regclass, 'ledger_checkpoint'::regclass, 'revision'::regclass,
                'heading'::regclass, 'category'::regclass, 'cell'::regclass, 'purpose'::regclass,
                'enactment'::regclass, 'withdrawal'::regclass)
                OR oid IN (SELECT relid FROM pg_partition_tree('ledger_record')))
              AND (has_any_column_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE')
                OR has_table_privilege(oid, 'TRUNCATE'))
            ORDER BY relname
            """;

    /** To plan a question anew each time, over all parts of the ledgers, costs a server four times what the answer does. */
    private static final String PLANNED_ONCE = "SET plan_cache_mode = force_generic_plan";

    /** Finds the roles; makes them where the login may, and otherwise says which is missing and how to make it. */
    static ServerRoles of(Jdbi owner) {
        String login = owner.withHandle(handle ->
                handle.createQuery("SELECT session_user").mapTo(String.class).one());
        var roles = new ServerRoles(login + "_app", login + "_purge");
        if (missing(owner, roles).isPresent() && mayMakeRoles(owner)) {
            Stream.of(roles.application, roles.purge).forEach(role -> make(owner, role, login));
        }
        missing(owner, roles).ifPresent(role -> {
            throw new UnsafeSettingException(
                    "role " + role,
                    "missing",
                    "Run docs/postgresql-roles.sql as the administrator of the server (see docs/operations.md).");
        });
        return roles;
    }

    private static boolean mayMakeRoles(Jdbi owner) {
        return owner.withHandle(
                handle -> handle.createQuery(MAKES_ROLES).mapTo(Boolean.class).one());
    }

    private static void make(Jdbi owner, String role, String login) {
        owner.useHandle(handle -> {
            try {
                handle.execute("CREATE ROLE " + quoted(role) + " NOLOGIN");
            } catch (JdbiException e) {
                // another instance that starts now was faster; what is really missing is told by the caller
                return;
            }
            handle.execute("GRANT " + quoted(role) + " TO " + quoted(login));
        });
    }

    private static Optional<String> missing(Jdbi owner, ServerRoles roles) {
        return Stream.of(roles.application, roles.purge)
                .filter(role -> owner.withHandle(handle -> handle.createQuery(MEMBERSHIP)
                                .bind("role", role)
                                .mapTo(Integer.class)
                                .one())
                        == 0)
                .findFirst();
    }

    /** Refuses an application's role that could do more than it should. */
    void check(JdbiTransactions application) {
        refuse(application, WITHOUT_WALL, "the rows of every insurer");
        refuse(application, CHANGEABLE, "the right to change or delete");
    }

    private void refuse(JdbiTransactions asApplication, String query, String right) {
        List<String> tables = asApplication.read(
                Scope.NONE,
                "rights",
                handle -> handle.createQuery(query).mapTo(String.class).list());
        if (!tables.isEmpty()) {
            throw new UnsafeSettingException(
                    "role " + application,
                    right + " in " + String.join(", ", tables),
                    "Take that right from it, and memberships and attributes that give it.");
        }
    }

    /** The statements that let a connection work as the application from its first statement on. */
    String begin() {
        return "SET ROLE " + quoted(application) + "; " + PLANNED_ONCE;
    }

    String beginPurge() {
        return "SET LOCAL ROLE " + quoted(purge);
    }

    String endPurge() {
        return "SET LOCAL ROLE " + quoted(application);
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
