package jp.mokuteki.web;

import java.util.Objects;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 設定 — what the server is told when it starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param bootstrapToken the credential that is accepted; never printed
 * @param insurer the insurer whose register the credential opens
 * @param rateLimit how many requests a credential may make
 */
public record WebSettings(String host, int port, String bootstrapToken, InsurerNumber insurer, RateLimit rateLimit) {
    /** Refuses nulls and an empty credential, which everybody would hold. */
    public WebSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(rateLimit, "rateLimit");
        if (bootstrapToken.isBlank()) {
            throw new IllegalArgumentException("the bootstrap token is empty");
        }
    }

    /** Names everything but the credential. */
    @Override
    public String toString() {
        return "WebSettings[host=" + host + ", port=" + port + ", insurer=" + insurer + ", rateLimit="
                + rateLimit.perSecond() + "]";
    }
}
