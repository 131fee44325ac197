package jp.mokuteki.web;

import java.util.Objects;

/**
 * 設定 — what the server is told when it starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 */
public record WebSettings(String host, int port) {
    /** Refuses null. */
    public WebSettings {
        Objects.requireNonNull(host, "host");
    }
}
