package jp.mokuteki.web;

import java.util.Objects;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 設定 — what the server is told when it starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param rateLimit how many requests a credential may make
 * @param insurer whose publications are shown where a request names no insurer
 */
public record WebSettings(String host, int port, RateLimit rateLimit, InsurerNumber insurer) {
    /** Refuses nulls. */
    public WebSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(rateLimit, "rateLimit");
        Objects.requireNonNull(insurer, "insurer");
    }
}
