package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What the log holds, and what it leaves out. */
@Isolated("sets a property of the system")
class LogLinesTest {
    private static final String OTHER_FILE = "logback.configurationFile";

    private final String otherBefore = String.valueOf(System.getProperty(OTHER_FILE));
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void nameNoFile() {
        System.clearProperty(OTHER_FILE);
    }

    @AfterEach
    void nameItAgain() {
        context.stop();
        System.setProperty(OTHER_FILE, otherBefore);
    }

    @Test
    void an_event_is_a_line_of_json_on_standard_error_without_the_message_of_its_exception() {
        configure();
        var appender = (ConsoleAppender<ILoggingEvent>)
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("STDERR");
        Logger logger = context.getLogger("jp.mokuteki.Some");
        var event = new LoggingEvent(
                "", logger, Level.INFO, "目的 {}", new IllegalStateException("secret"), new Object[] {1});

        String line = new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);

        assertThat(appender.getTarget()).isEqualTo("System.err");
        assertThat(line)
                .matches("\\{\"timestamp\":[0-9]+,\"level\":\"INFO\",\"loggerName\":\"jp.mokuteki.Some\","
                        + "\"formattedMessage\":\"目的 1\"\\}\n");
    }

    @Test
    void libraries_warn_and_those_that_name_requests_do_not_even_that() {
        configure();

        assertThat(context.getLogger("com.zaxxer.hikari").getEffectiveLevel()).isEqualTo(Level.WARN);
        assertThat(context.getLogger("org.eclipse.jetty.server").getEffectiveLevel())
                .isEqualTo(Level.ERROR);
        assertThat(context.getLogger("io.javalin.Javalin").getEffectiveLevel()).isEqualTo(Level.ERROR);
    }

    @Test
    void a_file_that_is_named_goes_before() {
        System.setProperty(OTHER_FILE, "other.xml");

        assertThat(new LogLines().configure(context)).isEqualTo(Configurator.ExecutionStatus.INVOKE_NEXT_IF_ANY);
    }

    @Test
    void logback_finds_it() {
        assertThat(ServiceLoader.load(Configurator.class)).hasAtLeastOneElementOfType(LogLines.class);
    }

    private void configure() {
        var lines = new LogLines();
        lines.setContext(context);
        lines.configure(context);
    }
}
