package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import jp.mokuteki.application.port.out.StorageException;
import org.junit.jupiter.api.Test;

/** What a failure says, and what it keeps to itself. */
final class FailuresTest {
    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(new PrintWriter(err));

    @Test
    void an_unexpected_failure_is_one_line_without_its_message() {
        int exitCode = failures.tell(new IllegalStateException("123456789018 was in the request"));

        assertThat(exitCode).isEqualTo(70);
        assertThat(err.toString())
                .startsWith("mokuteki: unexpected java.lang.IllegalStateException in ")
                .hasLineCount(1)
                .doesNotContain("123456789018");
    }

    @Test
    void an_error_does_not_end_like_a_refusal() {
        int exitCode = failures.tell(new ExceptionInInitializerError("a table is broken"));

        assertThat(exitCode).isEqualTo(70);
    }

    @Test
    void a_database_that_does_not_answer_is_one_line() {
        int exitCode = failures.tell(new StorageException("could not connect", new IllegalStateException("detail")));

        assertThat(exitCode).isEqualTo(69);
        assertThat(err.toString()).hasLineCount(1).contains("could not connect").doesNotContain("detail");
    }

    @Test
    void an_address_that_is_taken_is_one_line() {
        int exitCode = failures.tell(new IllegalStateException(new BindException("taken")));

        assertThat(exitCode).isEqualTo(69);
        assertThat(err.toString()).isEqualTo("mokuteki: cannot listen on that host and port\n");
    }
}
