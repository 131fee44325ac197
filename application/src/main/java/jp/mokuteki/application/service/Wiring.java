package jp.mokuteki.application.service;

import java.time.Clock;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.in.CredentialUseCases;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.application.port.in.ServiceUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.TableDocuments;

/** 配線 — makes the use cases out of what they need from outside. */
public final class Wiring {
    private final Stores stores;
    private final AccessLog accessLog;
    private final RandomGenerator random;
    private final JapanTime time;
    private final Registers registers;

    private Wiring(Stores stores, AccessLog accessLog, Clock clock, RandomGenerator random) {
        this.stores = stores;
        this.accessLog = accessLog;
        this.random = random;
        this.time = new JapanTime(clock);
        this.registers = new Registers(stores.revisions());
    }

    /**
     * Wires the use cases.
     *
     * @param stores the stores
     * @param documents writes tables
     * @param accessLog the log of who asked what
     * @param clock the one clock; its zone does not matter
     * @param random makes ids and secrets hard to guess: a {@link java.security.SecureRandom} in earnest
     * @return the use cases
     */
    public static UseCases wire(
            Stores stores, TableDocuments documents, AccessLog accessLog, Clock clock, RandomGenerator random) {
        var wiring = new Wiring(stores, accessLog, clock, random);
        return new UseCases(wiring.register(documents), wiring.decisions(), wiring.credentials(), wiring.service());
    }

    private RegisterUseCases register(TableDocuments documents) {
        var register =
                new RegisterService(stores.insurers(), stores.revisions(), registers, stores.transactions(), time);
        return new RegisterUseCases(time::today, register::open, register::show, register::inForce, documents::write);
    }

    private DecisionUseCases decisions() {
        var deciding = new DecidingService(
                registers, stores.decisions(), stores.transactions(), time, new DecisionIds(random));
        var replays = new ReplayService(stores.decisions(), stores.revisions());
        return new DecisionUseCases(
                deciding::preview,
                deciding::decide,
                stores.decisions()::find,
                stores.decisions()::list,
                replays::replay);
    }

    private CredentialUseCases credentials() {
        var known = new KnownCredentials(stores.credentials(), time);
        var credentials =
                new CredentialService(stores.credentials(), known, stores.transactions(), time, new Tokens(random));
        return new CredentialUseCases(
                known::authenticate,
                credentials::openFirst,
                credentials::issue,
                credentials::find,
                credentials::list,
                credentials::revoke);
    }

    private ServiceUseCases service() {
        var repeats = new RepeatService(stores.keptAnswers(), stores.transactions(), time);
        return new ServiceUseCases(this::isReady, repeats::answer, entry -> accessLog.append(time.inJapan(), entry));
    }

    private boolean isReady() {
        try {
            stores.health().check();
            accessLog.check();
            return true;
        } catch (StorageException e) {
            return false;
        }
    }
}
