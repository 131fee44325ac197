package jp.mokuteki.web;

import java.util.Set;

/** What the contract describes and the service does not know yet: routes, headers and types of problems. */
final class NotYetServed {
    static final Set<String> NAMES = Set.of(
            "GET /v1/credentials/{id}",
            "Idempotency-Key",
            "400 idempotency-key-required",
            "400 idempotency-key-invalid",
            "409 idempotency-in-progress",
            "412 precondition-failed",
            "422 idempotency-mismatch");

    private NotYetServed() {}
}
