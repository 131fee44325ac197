package jp.mokuteki.launcher;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.web.oidc.KeySource;
import jp.mokuteki.web.oidc.OidcSettings;
import jp.mokuteki.web.oidc.SignatureAlgorithm;

/** Reads the settings of an issuer of tokens: all that it needs, or none. */
final class OidcVariables {
    private static final String ISSUER = "OIDC_ISSUER";
    private static final String AUDIENCE = "OIDC_AUDIENCE";
    private static final String KEYS = "OIDC_JWKS";
    private static final String ALGORITHMS = "OIDC_ALGORITHMS";
    private static final String ROLES_CLAIM = "OIDC_ROLES_CLAIM";
    private static final String INSURER_CLAIM = "OIDC_INSURER_CLAIM";

    private static final Set<SignatureAlgorithm> USUAL =
            EnumSet.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Pattern ISSUER_GRAMMAR = Pattern.compile("https?://[!-~&&[^?#]]{1,247}");
    private static final Pattern NAME_GRAMMAR = Pattern.compile("[!-~]{1,255}");

    private OidcVariables() {}

    /** Reads them; nothing where no issuer is given, or where something is wrong with them, which the variables then know. */
    static Optional<OidcSettings> read(Variables variables) {
        Optional<String> issuer = variables.find(ISSUER, OidcVariables::issuer);
        Optional<String> audience = variables.find(AUDIENCE, OidcVariables::name);
        Optional<KeySource> keys = variables.find(KEYS, OidcVariables::keys);
        Set<SignatureAlgorithm> algorithms = variables.read(ALGORITHMS, USUAL, OidcVariables::algorithms);
        String roles = variables.read(ROLES_CLAIM, "roles", OidcVariables::name);
        String insurer = variables.read(INSURER_CLAIM, "insurer", OidcVariables::name);
        requireAllOrNone(variables);
        return issuer.flatMap(from ->
                audience.flatMap(to -> keys.map(set -> new OidcSettings(from, to, set, algorithms, roles, insurer))));
    }

    private static void requireAllOrNone(Variables variables) {
        boolean wanted = variables.has(ISSUER);
        List<String> faulty =
                wanted ? List.of(AUDIENCE, KEYS) : List.of(AUDIENCE, KEYS, ALGORITHMS, ROLES_CLAIM, INSURER_CLAIM);
        String reason = wanted ? "is needed beside MOKUTEKI_OIDC_ISSUER" : "is given without MOKUTEKI_OIDC_ISSUER";
        faulty.stream().filter(name -> variables.has(name) != wanted).forEach(name -> variables.refuse(name, reason));
    }

    private static String issuer(String text) {
        if (!ISSUER_GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException("must be the address of an issuer, without query and fragment");
        }
        return text;
    }

    private static String name(String text) {
        if (!NAME_GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException("must be 1 to 255 characters of ASCII without a space");
        }
        return text;
    }

    private static KeySource keys(String text) {
        KeySource keys = KeySource.parse(text);
        if (keys instanceof KeySource.File file && !Files.isReadable(file.path())) {
            throw new IllegalArgumentException("the file cannot be read");
        }
        return keys;
    }

    private static Set<SignatureAlgorithm> algorithms(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(name -> SignatureAlgorithm.of(name).orElseThrow(OidcVariables::noSuchAlgorithm))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignatureAlgorithm.class)));
    }

    private static IllegalArgumentException noSuchAlgorithm() {
        return new IllegalArgumentException("must be a list, with commas, of "
                + Arrays.stream(SignatureAlgorithm.values()).map(Enum::name).collect(Collectors.joining(", ")));
    }
}
