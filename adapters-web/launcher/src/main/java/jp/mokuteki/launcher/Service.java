package jp.mokuteki.launcher;

import java.time.InstantSource;
import java.util.Optional;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.service.UseCases;
import jp.mokuteki.formats.FormattedTables;
import jp.mokuteki.launcher.Settings.Storage;
import jp.mokuteki.persistence.Database;
import jp.mokuteki.web.CredentialPorts;
import jp.mokuteki.web.RateLimit;
import jp.mokuteki.web.WebPorts;
import jp.mokuteki.web.WebServer;
import jp.mokuteki.web.WebSettings;
import jp.mokuteki.web.oidc.OidcCallers;
import jp.mokuteki.web.oidc.OidcSettings;

/** The rooms, wired: a database, the use cases over it, and the server that asks them. */
final class Service implements AutoCloseable {
    private final String host;
    private final Database database;
    private final WebServer server;
    private final Optional<Secret> made;

    private Service(String host, Database database, WebServer server, Optional<Secret> made) {
        this.host = host;
        this.database = database;
        this.server = server;
        this.made = made;
    }

    /** The token of the first credential, where this start made it; it is shown this once. */
    Optional<Secret> made() {
        return made;
    }

    /** Opens the database, makes sure that the insurer has a register, and listens. */
    static Service start(Settings settings, Surroundings surroundings) {
        Database database = open(settings.storage());
        try {
            UseCases useCases = useCases(database, surroundings);
            useCases.openRegister().open(settings.insurer());
            Optional<Secret> made = useCases.openFirstCredential()
                    .open(settings.insurer().number(), settings.bootstrapToken().map(Secret::value))
                    .map(Secret::new);
            var web = new WebSettings(
                    settings.host(), settings.port(), new RateLimit(settings.rateLimit(), surroundings.clock()));
            AuthenticateCaller callers = callers(settings.oidc(), useCases, surroundings.clock());
            return new Service(settings.host(), database, WebServer.start(web, ports(useCases, callers)), made);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Opens the storage that the settings name. */
    static Database open(Storage storage) {
        if (storage instanceof Storage.Server server) {
            return Database.at(
                    server.url().value(), server.user(), server.password().value());
        }
        return Database.embedded(((Storage.Embedded) storage).dataDirectory());
    }

    /** Wires the use cases over a database. */
    static UseCases useCases(Database database, Surroundings surroundings) {
        return UseCases.wire(database, new FormattedTables(), surroundings.clock(), surroundings.random());
    }

    private static AuthenticateCaller callers(Optional<OidcSettings> issuer, UseCases useCases, InstantSource time) {
        AuthenticateCaller local = useCases.authenticateCaller();
        return issuer.map(settings -> OidcCallers.beside(local, settings, useCases.showRegister(), time))
                .orElse(local);
    }

    private static WebPorts ports(UseCases useCases, AuthenticateCaller callers) {
        return new WebPorts(
                useCases.tellToday(),
                useCases.previewDecision(),
                useCases.makeDecision(),
                useCases.findDecision(),
                useCases.listDecisions(),
                useCases.replayDecision(),
                useCases.showRegister(),
                useCases.showTable(),
                useCases.writeTable(),
                useCases.checkReadiness(),
                new CredentialPorts(
                        callers, useCases.issueCredential(), useCases.listCredentials(), useCases.revokeCredential()));
    }

    /** Tells where it listens: the address that was asked for, with the port that was found. */
    String address() {
        boolean numbersWithColons = host.indexOf(':') >= 0;
        return "http://" + (numbersWithColons ? "[" + host + "]" : host) + ":" + server.port();
    }

    @Override
    public void close() {
        try {
            server.close();
        } finally {
            database.close();
        }
    }
}
