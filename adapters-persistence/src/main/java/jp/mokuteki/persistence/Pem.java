package jp.mokuteki.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/** Keys for Ed25519 as text (RFC 7468), as other tools read them. */
enum Pem {
    /** A private key, PKCS #8. */
    PRIVATE("PRIVATE KEY"),
    /** A public key, X.509. */
    PUBLIC("PUBLIC KEY");

    private final String begin;
    private final String end;

    Pem(String label) {
        this.begin = "-----BEGIN " + label + "-----\n";
        this.end = "\n-----END " + label + "-----\n";
    }

    String write(Key key) {
        byte[] encoded = Objects.requireNonNull(key.getEncoded(), "the key can be encoded");
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return begin + base64.encodeToString(encoded) + end;
    }

    private byte[] read(String text) {
        if (!text.startsWith(begin) || !text.endsWith(end) || text.length() < begin.length() + end.length()) {
            throw new IllegalArgumentException("not a key in this form");
        }
        return Base64.getMimeDecoder().decode(text.substring(begin.length(), text.length() - end.length()));
    }

    PrivateKey readPrivate(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(read(text)));
    }

    PublicKey readPublic(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(read(text)));
    }
}
