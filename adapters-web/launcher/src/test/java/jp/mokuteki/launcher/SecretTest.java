package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Secrets. */
final class SecretTest {
    @Test
    void a_secret_is_not_printed_by_accident() {
        var secret = new Secret("sparrow");

        assertThat(secret).hasToString("(not shown)");
    }
}
