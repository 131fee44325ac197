package jp.mokuteki.application.service.archfixture;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule on purpose: a service takes the time of the machine, by a call and by a reference. */
final class ServiceThatLooksAtTheWall {
    private ServiceThatLooksAtTheWall() {}

    static Supplier<Instant> looked() {
        return Instant::now;
    }
}
