package jp.mokuteki.web;

import java.util.regex.Pattern;

/**
 * 公開アドレス — where browsers find the service, where something stands in front of it.
 *
 * @param origin scheme, host and port, without a path: {@code https://register.example.jp}
 */
public record PublicAddress(String origin) {
    private static final Pattern GRAMMAR = Pattern.compile("https?://[a-z0-9.-]{1,253}(?::[0-9]{1,5})?");

    /** Refuses what is no origin. */
    public PublicAddress {
        if (!GRAMMAR.matcher(origin).matches()) {
            throw new IllegalArgumentException("must be http:// or https:// with a host in lower case, and no path");
        }
    }

    /** Whether everything goes over TLS. */
    boolean isSecure() {
        return origin.startsWith("https:");
    }
}
