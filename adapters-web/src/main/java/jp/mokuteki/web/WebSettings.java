package jp.mokuteki.web;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 設定 — what the server is told when it starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param requestsAtOnce how many requests are worked on at once, 1 to {@value #MOST_AT_ONCE}; the others wait in order
 * @param rateLimit how many requests a credential may make
 * @param publicAddress where browsers find it, where that is another address than the one that it listens on
 * @param insurer whose publications are shown where a request names no insurer
 */
public record WebSettings(
        String host,
        int port,
        int requestsAtOnce,
        RateLimit rateLimit,
        Optional<PublicAddress> publicAddress,
        InsurerNumber insurer) {
    /** How many requests are worked on at once where nobody says otherwise. */
    public static final int USUAL_AT_ONCE = 128;
    /** So many that threads are left of the 250 of the server, which take requests in. */
    public static final int MOST_AT_ONCE = 200;

    /** Refuses nulls, and a number of requests that is out of bounds. */
    public WebSettings {
        if (requestsAtOnce < 1 || requestsAtOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("1 to " + MOST_AT_ONCE + " requests are worked on at once");
        }
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(rateLimit, "rateLimit");
        Objects.requireNonNull(publicAddress, "publicAddress");
        Objects.requireNonNull(insurer, "insurer");
    }
}
