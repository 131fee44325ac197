package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server on which the roles were not made. */
class MissingRolesTest {
    private final TestDatabase database = PostgresServer.shared().emptyDatabase();
    private final String login = "bare_" + database.name();

    @BeforeEach
    void a_login_was_made() {
        database.change("CREATE ROLE " + login + " LOGIN PASSWORD 'x'");
        database.change("ALTER DATABASE " + database.name() + " OWNER TO " + login);
    }

    @AfterEach
    void drop() {
        database.close();
        PostgresServer.shared().dropRoles(login, login + "_app", login + "_purge");
    }

    private Database open() {
        return Database.at(database.address(), login, "x");
    }

    @Test
    void a_login_without_its_two_roles_is_told_which_script_makes_them() {
        var refused = catchThrowableOfType(UnsafeSettingException.class, this::open);

        assertThat(refused.setting()).isEqualTo("role " + login + "_app");
        assertThat(refused).hasMessageContaining("docs/postgresql-roles.sql");
        assertThat(database.count("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isZero();
    }

    @Test
    void the_script_makes_what_is_needed_under_any_name() throws IOException {
        String script = Files.readString(Path.of("../docs/postgresql-roles.sql"));

        database.change(script.replace("mokuteki", login));

        try (var opened = open()) {
            opened.insurers().add(TAKASAKI);
            assertThat(opened.insurers().find(TAKASAKI.number())).contains(TAKASAKI);
        }
    }
}
