package jp.mokuteki.web.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** 署名鍵の所在 — where the key set (JWKS, RFC 7517) of the issuer is read. */
public sealed interface KeySource {
    /**
     * Reads an address or the name of a file.
     *
     * @param text what begins with {@code http://} or {@code https://} is an address, anything without {@code ://} a file
     * @return where the keys are
     * @throws IllegalArgumentException for any other text; it is not repeated
     */
    static KeySource parse(String text) {
        return text.contains("://") ? new Address(uri(text)) : new File(Path.of(text));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(Address.GRAMMAR, e);
        }
    }

    /**
     * An address on the web. The keys decide who is let in, so they come over TLS, or from this machine.
     *
     * @param uri {@code https}, or {@code http} on the loopback interface; without user and fragment
     */
    record Address(URI uri) implements KeySource {
        private static final String GRAMMAR =
                "must be an https address, an http address of this machine, or the name of a file";
        private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

        /** Refuses what could be read or changed on its way. */
        public Address {
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            boolean safe = scheme.equals("https")
                    || (scheme.equals("http") && THIS_MACHINE.matcher(host).matches());
            if (!safe || host.isEmpty() || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(GRAMMAR);
            }
        }
    }

    /**
     * A file that somebody else keeps up to date.
     *
     * @param path its name
     */
    record File(Path path) implements KeySource {
        /** Refuses null. */
        public File {
            Objects.requireNonNull(path, "path");
        }
    }
}
