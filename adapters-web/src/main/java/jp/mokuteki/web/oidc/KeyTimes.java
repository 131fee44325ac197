package jp.mokuteki.web.oidc;

import java.time.Duration;

/**
 * 署名鍵の時間 — how long keys are believed, and how often and how long they are asked for.
 *
 * @param fresh how long a key set is used without asking for it again
 * @param usable how long it is used while the issuer is away; then nobody is let in
 * @param pause the least time between two attempts, whatever tokens are shown
 * @param patience how long one attempt may take
 */
record KeyTimes(Duration fresh, Duration usable, Duration pause, Duration patience) {
    static final KeyTimes USUAL =
            new KeyTimes(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofSeconds(10), Duration.ofSeconds(2));
}
