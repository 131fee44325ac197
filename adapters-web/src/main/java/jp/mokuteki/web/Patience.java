package jp.mokuteki.web;

import java.time.Duration;

/**
 * 待つ時間 — how long a client may take.
 *
 * @param header from the first byte of a header to its last
 * @param body from the end of the header to the last byte of the body
 */
record Patience(Duration header, Duration body) {
    /** As the contract has it. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
}
