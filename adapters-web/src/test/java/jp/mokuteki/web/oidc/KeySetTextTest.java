package jp.mokuteki.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys of a key set are believed. */
class KeySetTextTest {
    private static List<JWK> read(String... keys) throws IOException {
        String text = Stream.of(keys).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        return KeySetText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String open(JWK key) {
        return key.toPublicJWK().toString();
    }

    @Test
    void public_keys_for_signatures_are_read() throws IOException {
        var forSignatures =
                new RSAKey.Builder(TestTokens.NEXT).keyUse(KeyUse.SIGNATURE).build();

        List<JWK> keys = read(open(TestTokens.RSA), open(TestTokens.EC), open(forSignatures));

        assertThat(keys)
                .containsExactly(
                        TestTokens.RSA.toPublicJWK(), TestTokens.EC.toPublicJWK(), forSignatures.toPublicJWK());
    }

    @Test
    void of_a_pair_that_should_never_have_been_published_only_the_public_key_is_kept() throws IOException {
        assertThat(read(TestTokens.RSA.toString())).containsExactly(TestTokens.RSA.toPublicJWK());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "7",
                "null",
                "\"key\"",
                "{\"kty\":\"XYZ\",\"kid\":\"x\"}",
                "{\"kty\":\"RSA\",\"kid\":\"x\"}",
                "{\"kty\":\"RSA\",\"kid\":\"x\",\"n\":\"\",\"e\":\"\"}",
                "{\"kty\":\"EC\",\"kid\":\"x\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                "{\"kty\":\"EC\",\"kid\":\"x\",\"crv\":\"P-999\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                "{\"kty\":\"OKP\",\"kid\":\"x\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}"
            })
    void a_key_that_is_not_understood_is_left_out_and_the_others_stay(String strange) throws IOException {
        assertThat(read(strange, open(TestTokens.RSA))).containsExactly(TestTokens.RSA.toPublicJWK());
    }

    @Test
    void a_secret_a_weak_key_and_a_key_for_another_use_are_left_out() throws IOException {
        var secret = new OctetSequenceKey.Builder(new byte[32]).keyID("secret").build();
        var weak = TestTokens.made(
                () -> new RSAKeyGenerator(1_024, true).keyID("weak").generate());
        var encryption =
                new RSAKey.Builder(TestTokens.RSA).keyUse(KeyUse.ENCRYPTION).build();

        assertThat(read(secret.toString(), open(weak), open(encryption))).isEmpty();
    }
}
