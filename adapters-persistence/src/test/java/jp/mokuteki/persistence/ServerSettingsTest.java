package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Which settings of a PostgreSQL server are refused, which are warned of, and which pass in silence. */
class ServerSettingsTest {
    private static final Map<String, String> SAFE =
            Map.of("synchronous_commit", "on", "server_encoding", "UTF8", "fsync", "on", "full_page_writes", "on");

    private final Logger logger = (Logger) LoggerFactory.getLogger(ServerSettings.class);
    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();

    @BeforeEach
    void listen() {
        warnings.start();
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
        logger.addAppender(warnings);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(warnings);
        logger.setAdditive(true);
        logger.setLevel(Level.ERROR);
    }

    private List<String> warned() {
        return warnings.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static ServerSettings with(String name, String value) {
        var settings = new HashMap<>(SAFE);
        settings.put(name, value);
        return new ServerSettings(settings);
    }

    @Test
    void safe_settings_pass_in_silence() {
        new ServerSettings(SAFE).check();

        assertThat(warned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "synchronous_commit, off",
        "synchronous_commit, local",
        "synchronous_commit, remote_write",
        "server_encoding, SQL_ASCII",
        "server_encoding, EUC_JP"
    })
    void refuses_what_could_lose_a_decision_or_its_text(String name, String value) {
        var settings = with(name, value);

        assertThatThrownBy(settings::check)
                .isInstanceOf(UnsafeSettingException.class)
                .hasMessageContaining(name + " = " + value);
    }

    @ParameterizedTest
    @CsvSource({"fsync", "full_page_writes"})
    void warns_of_what_could_do_so_when_the_machine_fails(String name) {
        var settings = with(name, "off");

        settings.check();

        assertThat(warned()).singleElement().asString().contains(name + " = off");
    }

    @Test
    void refuses_a_server_that_does_not_tell() {
        var silent = new ServerSettings(Map.of());

        assertThatThrownBy(silent::check).isInstanceOf(UnsafeSettingException.class);
    }
}
