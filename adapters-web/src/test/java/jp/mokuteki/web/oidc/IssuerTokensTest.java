package jp.mokuteki.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.RegisterOverview;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.ShowRegister;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.oidc.TestTokens.Bad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens of an issuer are taken, and why the others are not. */
class IssuerTokensTest {
    private static final InsurerNumber INSURER = InsurerNumber.parse(TestTokens.INSURER);
    private static final ECKey P384 = TestTokens.ec(Curve.P_384, "ec-384");
    private static final ECKey P521 = TestTokens.ec(Curve.P_521, "ec-521");

    private static final OidcSettings SETTINGS = settings("roles", "insurer");

    private static OidcSettings settings(String roles, String insurer) {
        return new OidcSettings(
                TestTokens.ISSUER,
                TestTokens.AUDIENCE,
                KeySource.parse("https://issuer.example/keys"),
                Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256),
                roles,
                insurer);
    }

    private static IssuerTokens tokens(OidcSettings settings, Instant now) {
        List<JWK> keys = List.of(TestTokens.RSA, TestTokens.EC, P384, P521);
        byte[] text = new JWKSet(keys).toString().getBytes(StandardCharsets.UTF_8);
        ShowRegister registers = number -> Optional.of(
                        new RegisterOverview(new Insurer(number, "健康保険組合"), LocalDate.of(2026, 4, 1), Optional.empty()))
                .filter(register -> !number.value().equals(TestTokens.UNKNOWN_INSURER));
        return new IssuerTokens(settings, new KeyRing(() -> text, KeyTimes.USUAL, () -> now), registers, () -> now);
    }

    private static Optional<Caller> caller(String token) {
        return tokens(SETTINGS, TestTokens.NOW).authenticate(token);
    }

    private static Optional<Caller> callerAt(Instant now, Consumer<Map<String, Object>> change) {
        return tokens(SETTINGS, now).authenticate(TestTokens.token(change));
    }

    private static Refusal refusal(String token) {
        return catchThrowableOfType(
                        TokenRefusedException.class,
                        () -> tokens(SETTINGS, TestTokens.NOW).verified(token))
                .refusal();
    }

    @Test
    void a_right_token_speaks_for_its_insurer_with_its_roles_and_no_name() {
        Optional<Caller> caller = caller(TestTokens.token("reader", "application"));

        var id = CredentialId.vouchedFor(TestTokens.ISSUER, "hanako");
        assertThat(caller).contains(new Caller(id, INSURER, Set.of(Role.READER, Role.APPLICATION)));
    }

    static Stream<Bad> bad() {
        return Stream.concat(TestTokens.badlySigned().stream(), TestTokens.badlyClaimed().stream());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_wrong_token_is_refused_for_what_is_wrong_with_it(Bad bad) {
        assertThat(refusal(bad.token())).isEqualTo(bad.refusal());
        assertThat(caller(bad.token())).isEmpty();
    }

    @Test
    void every_reason_to_refuse_has_a_token() {
        assertThat(bad().map(Bad::refusal)).containsAll(EnumSet.allOf(Refusal.class));
    }

    @ParameterizedTest
    @EnumSource
    void every_algorithm_that_can_be_named_works_where_it_is_allowed_and_only_there(SignatureAlgorithm algorithm) {
        JWK key = switch (algorithm) {
            case ES256 -> TestTokens.EC;
            case ES384 -> P384;
            case ES512 -> P521;
            default -> TestTokens.RSA;
        };
        String token = TestTokens.signed(key, JWSAlgorithm.parse(algorithm.name()));

        assertThat(tokens(allowing(EnumSet.of(algorithm)), TestTokens.NOW).authenticate(token))
                .isPresent();
        assertThat(tokens(allowing(EnumSet.complementOf(EnumSet.of(algorithm))), TestTokens.NOW)
                        .authenticate(token))
                .isEmpty();
    }

    private static OidcSettings allowing(Set<SignatureAlgorithm> algorithms) {
        return new OidcSettings(
                SETTINGS.issuer(), SETTINGS.audience(), SETTINGS.keys(), algorithms, "roles", "insurer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt"})
    void a_token_may_say_that_it_is_one(String type) {
        assertThat(caller(TestTokens.with(header -> header.type(new JOSEObjectType(type)))))
                .isPresent();
    }

    @Test
    void a_token_is_over_at_the_instant_of_its_end() {
        Consumer<Map<String, Object>> ending =
                claims -> claims.put("exp", TestTokens.NOW.plusSeconds(10).getEpochSecond());

        assertThat(callerAt(TestTokens.NOW.plusSeconds(10).minusNanos(1), ending))
                .isPresent();
        assertThat(callerAt(TestTokens.NOW.plusSeconds(10), ending)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbf", "iat"})
    void a_token_begins_at_most_a_minute_early(String claim) {
        Instant begin = TestTokens.NOW.plusSeconds(600);
        Consumer<Map<String, Object>> beginning = claims -> claims.put(claim, begin.getEpochSecond());

        assertThat(callerAt(begin.minusSeconds(60), beginning)).isPresent();
        assertThat(callerAt(begin.minusSeconds(60).minusNanos(1), beginning)).isEmpty();
    }

    @Test
    void one_of_several_audiences_is_enough() {
        assertThat(caller(TestTokens.token(claims -> claims.put("aud", List.of("account", "mokuteki")))))
                .isPresent();
    }

    @Test
    void roles_are_read_from_a_list_or_a_text_and_those_of_other_services_are_passed_over() {
        var list = TestTokens.token(claims -> claims.put("roles", List.of("offline_access", "auditor", "READER", 7)));
        var text = TestTokens.token(claims -> claims.put("roles", "openid  auditor profile"));
        var none = TestTokens.token(claims -> claims.put("roles", Map.of("auditor", true)));

        assertThat(caller(list).map(Caller::roles)).contains(Set.of(Role.AUDITOR));
        assertThat(caller(text).map(Caller::roles)).contains(Set.of(Role.AUDITOR));
        assertThat(caller(none).map(Caller::roles)).contains(Set.of());
        assertThat(caller(TestTokens.token(claims -> claims.remove("roles"))).map(Caller::roles))
                .contains(Set.of());
    }

    @Test
    void claims_are_found_inside_others_and_by_names_with_dots() {
        var nested = settings("realm_access.roles", "https://kenpo.example/insurer");
        String token = TestTokens.token(claims -> {
            claims.remove("roles");
            claims.remove("insurer");
            claims.put("realm_access", Map.of("roles", List.of("editor")));
            claims.put("https://kenpo.example/insurer", TestTokens.OTHER_INSURER);
        });

        Optional<Caller> caller = tokens(nested, TestTokens.NOW).authenticate(token);

        assertThat(caller.map(Caller::roles)).contains(Set.of(Role.EDITOR));
        assertThat(caller.map(Caller::insurer)).contains(InsurerNumber.parse(TestTokens.OTHER_INSURER));
    }

    @Test
    void a_claim_that_stands_twice_is_none_at_all() {
        String twice = TestTokens.lettered("{\"alg\":\"RS256\",\"alg\":\"ES256\",\"kid\":\"rsa-1\"}", "{}");

        assertThat(refusal(twice)).isEqualTo(Refusal.MALFORMED);
        assertThat(catchThrowableOfType(
                                TokenRefusedException.class,
                                () -> Claims.read("{\"sub\":\"a\",\"sub\":\"b\"}".getBytes(StandardCharsets.UTF_8)))
                        .refusal())
                .isEqualTo(Refusal.MALFORMED);
    }

    @Test
    void no_letter_of_a_token_can_be_changed() {
        var random = new SplittableRandom(20_260_401);
        String token = TestTokens.token("reader");
        // of the last letter of a signature not all bits count
        int end = token.length() - 1;
        IssuerTokens tokens = tokens(SETTINGS, TestTokens.NOW);

        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(end);
            char other = "ABCxyz019-_.= \u3042".charAt(random.nextInt(15));
            String changed = token.substring(0, at) + other + token.substring(at + 1);

            assertThat(tokens.authenticate(changed).isPresent()).as(changed).isEqualTo(changed.equals(token));
        }
    }

    @Test
    void an_insurer_is_looked_up_until_it_is_found() {
        var asked = new ArrayList<InsurerNumber>();
        byte[] text = new JWKSet(TestTokens.RSA).toString().getBytes(StandardCharsets.UTF_8);
        ShowRegister registers = number -> {
            asked.add(number);
            return Optional.of(new RegisterOverview(
                            new Insurer(number, "健康保険組合"), LocalDate.of(2026, 4, 1), Optional.empty()))
                    .filter(register -> asked.size() > 1);
        };
        var keys = new KeyRing(() -> text, KeyTimes.USUAL, () -> TestTokens.NOW);
        var tokens = new IssuerTokens(SETTINGS, keys, registers, () -> TestTokens.NOW);
        String token = TestTokens.token("reader");

        assertThat(tokens.authenticate(token)).isEmpty();
        assertThat(tokens.authenticate(token)).isPresent();
        assertThat(tokens.authenticate(token)).isPresent();

        assertThat(asked).containsExactly(INSURER, INSURER);
    }
}
