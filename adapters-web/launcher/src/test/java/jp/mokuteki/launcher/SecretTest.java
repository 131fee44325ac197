package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Generated credentials. */
final class SecretTest {
    @Test
    void a_generated_credential_fits_the_grammar_and_is_new_each_time() {
        var random = new SplittableRandom(1);

        Secret one = Secret.generate(random);
        Secret other = Secret.generate(random);

        assertThat(one.value()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.value());
        assertThat(one).hasToString("(not shown)");
    }
}
