package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Requests that wait for the record of their answer; of several that look alike the earliest is answered first. */
final class Requests {
    private record Likeness(
            Optional<String> inquirer, Optional<String> provider, Instant requestedAt, Optional<String> reference) {}

    private final Map<Likeness, Deque<Long>> waiting = new HashMap<>();

    void add(OwnExchange request) {
        likeness(request)
                .ifPresent(likeness -> waiting.computeIfAbsent(likeness, none -> new ArrayDeque<>())
                        .addLast(request.sequence()));
    }

    Optional<Long> take(OwnExchange answer) {
        return likeness(answer)
                .flatMap(likeness -> Optional.ofNullable(
                        waiting.getOrDefault(likeness, new ArrayDeque<>()).pollFirst()));
    }

    /** Without the time of the request nothing says that two records are about one request. */
    private static Optional<Likeness> likeness(OwnExchange one) {
        ExchangeContent content = one.content().content();
        return one.requestedAt()
                .map(time -> new Likeness(content.inquirer(), content.provider(), time, one.reference()));
    }
}
