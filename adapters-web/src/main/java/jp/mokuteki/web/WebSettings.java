package jp.mokuteki.web;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 設定 — what the server is told when it starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param rateLimit how many requests a credential may make
 * @param publicAddress where browsers find it, where that is another address than the one that it listens on
 * @param insurer whose publications are shown where a request names no insurer
 */
public record WebSettings(
        String host, int port, RateLimit rateLimit, Optional<PublicAddress> publicAddress, InsurerNumber insurer) {
    /** Refuses nulls. */
    public WebSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(rateLimit, "rateLimit");
        Objects.requireNonNull(publicAddress, "publicAddress");
        Objects.requireNonNull(insurer, "insurer");
    }
}
