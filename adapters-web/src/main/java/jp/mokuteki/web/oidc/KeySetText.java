package jp.mokuteki.web.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;

/** Reads a key set (RFC 7517, section 5); a key that is not understood, or too weak to be believed, is left out. */
final class KeySetText {
    private static final int LEAST_RSA_BITS = 2_048;

    private KeySetText() {}

    static List<JWK> read(byte[] text) throws IOException {
        JsonNode keys = json(text).path("keys");
        if (!keys.isArray()) {
            throw new IOException("there is no key set");
        }
        var read = new ArrayList<JWK>();
        keys.forEach(key -> parsed(key).filter(KeySetText::isForTokens).ifPresent(read::add));
        return read;
    }

    private static JsonNode json(byte[] text) throws IOException {
        try {
            return StrictJson.read(text);
        } catch (ProblemException e) {
            throw new IOException("the key set is no JSON", e);
        }
    }

    private static Optional<JWK> parsed(JsonNode key) {
        try {
            return Optional.ofNullable(JWK.parse(key.toString()).toPublicJWK());
        } catch (ParseException | RuntimeException e) {
            // what the library throws at strange keys is of many kinds
            return Optional.empty();
        }
    }

    private static boolean isForTokens(JWK key) {
        boolean strong = key.getKeyType().equals(KeyType.RSA)
                ? key.size() >= LEAST_RSA_BITS
                : key.getKeyType().equals(KeyType.EC);
        return strong && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE));
    }
}
