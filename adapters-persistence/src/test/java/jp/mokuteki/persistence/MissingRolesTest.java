package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.mokuteki.persistence.server.PostgresServer;
import org.junit.jupiter.api.Test;

/** A server on which the roles were not made. */
class MissingRolesTest {
    @Test
    void a_login_without_its_two_roles_is_told_which_script_makes_them() {
        try (var database = PostgresServer.shared().emptyDatabase()) {
            String login = "bare_" + database.name();
            database.change("CREATE ROLE " + login + " LOGIN PASSWORD 'x'");

            var refused = catchThrowableOfType(
                    UnsafeSettingException.class, () -> Database.at(database.address(), login, "x"));

            assertThat(refused.setting()).isEqualTo("role " + login + "_app");
            assertThat(refused).hasMessageContaining("docs/postgresql-roles.sql");
            assertThat(database.count("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .isZero();
            database.change("DROP ROLE " + login);
        }
    }
}
