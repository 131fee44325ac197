package jp.mokuteki.application.service;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** One caller's work and what became of it; read by the caller once its turn has come and gone. */
final class Waiting<T> {
    private final InsurerNumber insurer;
    private final Optional<RepeatableRequest.Name> name;
    private final Supplier<Supplier<T>> work;
    private final Semaphore signal = new Semaphore(0);
    private Optional<Supplier<T>> prepared = Optional.empty();
    private Optional<T> result = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private volatile boolean over;

    Waiting(InsurerNumber insurer, Optional<RepeatableRequest.Name> name, Supplier<Supplier<T>> work) {
        this.insurer = insurer;
        this.name = name;
        this.work = work;
    }

    InsurerNumber insurer() {
        return insurer;
    }

    /** What its caller calls it, where it is a request that is answered once. */
    Optional<RepeatableRequest.Name> name() {
        return name;
    }

    void prepare() {
        prepared = Optional.of(work.get());
    }

    void finish() {
        result = prepared.map(Supplier::get);
    }

    void fail(RuntimeException e) {
        prepared = Optional.empty();
        result = Optional.empty();
        failure = Optional.of(e);
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    /** Its turn has come and gone. */
    void end() {
        over = true;
        wake();
    }

    boolean isOver() {
        return over;
    }

    void wake() {
        signal.release();
    }

    /** Waits until it is over, or until it is its caller who is to go on. */
    void await() {
        signal.acquireUninterruptibly();
    }

    T told() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return result.orElseThrow();
    }
}
