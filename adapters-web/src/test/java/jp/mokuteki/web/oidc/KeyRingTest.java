package jp.mokuteki.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the keys of an issuer are asked for, and what holds while it is away. */
@Timeout(60)
class KeyRingTest {
    private static final KeyTimes USUAL = KeyTimes.USUAL;

    @TempDir
    private Path folder;

    private final TestIssuer issuer = new TestIssuer();
    private final KeyRing ring = ring(issuer.keys());

    @AfterEach
    void stop() {
        issuer.close();
    }

    private KeyRing ring(KeySource source) {
        return new KeyRing(KeyLoader.of(source, USUAL.patience()), USUAL, issuer.time());
    }

    private List<JWK> found(String name) {
        return found(ring, name);
    }

    private static List<JWK> found(KeyRing ring, String name) {
        return ring.matching(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build());
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertUnavailable(String name) {
        return assertThatThrownBy(() -> found(name))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.IDENTITY_UNAVAILABLE));
    }

    @Test
    void keys_are_asked_for_when_they_are_needed_and_then_remembered() {
        assertThat(issuer.fetches()).isZero();

        IntStream.range(0, 100).forEach(i -> assertThat(found("rsa-1")).hasSize(1));
        issuer.pass(USUAL.fresh().minusNanos(1));
        found("rsa-1");

        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void keys_that_are_no_longer_fresh_are_asked_for_again_and_a_key_that_was_withdrawn_is_gone() {
        found("rsa-1");
        issuer.serveKeys(TestTokens.NEXT);
        issuer.pass(USUAL.fresh());

        assertThat(found("rsa-1")).isEmpty();
        assertThat(found("rsa-2")).hasSize(1);
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_before_the_old_ones_have_aged() {
        found("rsa-1");
        issuer.serveKeys(TestTokens.RSA, TestTokens.NEXT);
        issuer.pass(USUAL.pause());

        assertThat(found("rsa-2")).hasSize(1);
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void a_flood_of_keys_that_are_not_there_is_one_question_a_pause() {
        found("rsa-1");

        IntStream.range(0, 1_000).forEach(i -> assertThat(found("unknown-" + i)).isEmpty());
        assertThat(issuer.fetches()).isEqualTo(1);

        issuer.pass(USUAL.pause());
        IntStream.range(0, 1_000).forEach(i -> assertThat(found("unknown-" + i)).isEmpty());
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void many_threads_that_come_at_once_ask_once_and_all_get_the_keys() {
        issuer.hesitate(Duration.ofMillis(300));

        var all = IntStream.range(0, 30)
                .mapToObj(i -> OwnThreads.supply(() -> found("rsa-1")))
                .toList();

        assertThat(all).allSatisfy(one -> assertThat(one.join()).hasSize(1));
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void keys_that_are_known_are_used_while_the_issuer_is_away_but_not_for_ever() {
        found("rsa-1");
        issuer.goAway();

        issuer.pass(USUAL.usable().minusNanos(1));
        assertThat(found("rsa-1")).hasSize(1);

        issuer.pass(Duration.ofNanos(1));
        assertUnavailable("rsa-1");
    }

    @Test
    void a_key_that_is_not_known_cannot_be_told_from_a_new_one_while_the_issuer_is_away() {
        found("rsa-1");
        issuer.goAway();
        issuer.pass(USUAL.pause());

        assertUnavailable("rsa-2");
        assertThat(found("rsa-1")).hasSize(1);
    }

    @Test
    void nobody_is_let_in_before_the_keys_were_read_once_and_the_issuer_is_not_pestered() {
        issuer.serve(500, "away");

        IntStream.range(0, 100).forEach(i -> assertUnavailable("rsa-1"));

        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void the_issuer_comes_back_without_a_restart() {
        issuer.goAway();
        assertUnavailable("rsa-1");
        issuer.comeBack();
        assertUnavailable("rsa-1");

        issuer.pass(USUAL.pause());

        assertThat(found("rsa-1")).hasSize(1);
    }

    @Test
    void a_clock_that_is_set_back_does_not_keep_old_keys_alive() {
        found("rsa-1");
        issuer.serveKeys(TestTokens.NEXT);

        issuer.pass(Duration.ofDays(-1));

        assertThat(found("rsa-1")).isEmpty();
        assertThat(found("rsa-2")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[]}{}"})
    void what_is_no_key_set_is_as_good_as_no_answer(String text) {
        issuer.serve(200, text);

        assertUnavailable("rsa-1");
    }

    @Test
    void an_answer_that_is_not_plainly_right_is_none() {
        issuer.serve(203, new JWKSet(TestTokens.RSA).toString());

        assertUnavailable("rsa-1");
    }

    @Test
    void keys_are_not_fetched_from_where_the_address_does_not_say() {
        issuer.redirect();

        assertUnavailable("rsa-1");
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void a_body_without_end_is_given_up() {
        issuer.serve(200, " ".repeat(KeyLoader.MOST) + new JWKSet(TestTokens.RSA));

        assertUnavailable("rsa-1");
    }

    @Test
    void a_large_body_is_read_to_its_end() {
        String keys = new JWKSet(TestTokens.RSA).toString();
        issuer.serve(200, " ".repeat(KeyLoader.MOST - keys.length()) + keys);

        assertThat(found("rsa-1")).hasSize(1);
    }

    @Test
    void an_issuer_that_dawdles_holds_nobody_for_long() {
        issuer.dawdle();
        long begin = System.nanoTime();

        assertUnavailable("rsa-1");
        assertUnavailable("rsa-1");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void keys_are_read_from_a_file_and_read_again_when_it_is_replaced() throws IOException {
        Path file = folder.resolve("keys.json");
        KeyRing ofFile = ring(new KeySource.File(file));
        assertThatThrownBy(() -> found(ofFile, "rsa-1")).isInstanceOf(ProblemException.class);

        Files.writeString(file, new JWKSet(TestTokens.RSA).toString());
        issuer.pass(USUAL.pause());
        assertThat(found(ofFile, "rsa-1")).hasSize(1);

        Files.writeString(file, new JWKSet(TestTokens.NEXT).toString());
        issuer.pass(USUAL.pause());
        assertThat(found(ofFile, "rsa-2")).hasSize(1);

        Files.writeString(file, " ".repeat(KeyLoader.MOST + 1));
        issuer.pass(USUAL.usable());
        assertThatThrownBy(() -> found(ofFile, "rsa-2")).isInstanceOf(ProblemException.class);
    }
}
