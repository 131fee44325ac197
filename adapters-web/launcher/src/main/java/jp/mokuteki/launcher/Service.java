package jp.mokuteki.launcher;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.service.Wiring;
import jp.mokuteki.formats.CsvExchangeLists;
import jp.mokuteki.formats.FormattedReviews;
import jp.mokuteki.formats.FormattedTables;
import jp.mokuteki.formats.reading.TableDocumentReader;
import jp.mokuteki.persistence.AccessLogFiles;
import jp.mokuteki.persistence.Database;
import jp.mokuteki.persistence.LedgerKeyFiles;
import jp.mokuteki.persistence.WitnessFiles;
import jp.mokuteki.web.RateLimit;
import jp.mokuteki.web.WebServer;
import jp.mokuteki.web.WebSettings;
import jp.mokuteki.web.oidc.OidcCallers;

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
        Database database = open(settings);
        try {
            UseCases useCases = useCases(database, settings, surroundings);
            useCases.register().openRegister().open(settings.insurer());
            Optional<Secret> made = useCases.credentials()
                    .openFirstCredential()
                    .open(settings.insurer().number(), settings.bootstrapToken().map(Secret::value))
                    .map(Secret::new);
            refuseChangedLedgers(useCases);
            var web = new WebSettings(
                    settings.host(),
                    settings.port(),
                    settings.requestsAtOnce(),
                    new RateLimit(settings.rateLimit(), surroundings.clock()),
                    settings.publicAddress(),
                    settings.insurer().number());
            return new Service(
                    settings.host(),
                    database,
                    WebServer.start(web, withIssuer(useCases, settings, surroundings)),
                    made);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Refuses to go on where a ledger is not what grew out of the checkpoint beside it. */
    static void refuseChangedLedgers(UseCases useCases) {
        List<String> faults = useCases.ledger().checkWitness().faults();
        if (!faults.isEmpty()) {
            throw new LedgerChangedException(faults);
        }
    }

    /** Opens the database that the settings name. */
    static Database open(Settings settings) {
        return settings.databaseServer()
                .map(server -> Database.at(
                        server.url().value(), server.user(), server.password().value(), server.connections()))
                .orElseGet(() -> Database.embedded(settings.dataDirectory()));
    }

    /** Wires the use cases over a database. */
    static UseCases useCases(Database database, Settings settings, Surroundings surroundings) {
        var outside = new Wiring.Outside(
                new FormattedTables(),
                new FormattedReviews(),
                new TableDocumentReader(),
                new CsvExchangeLists(),
                AccessLogFiles.in(settings.dataDirectory()),
                LedgerKeyFiles.in(settings.signingKeys()),
                WitnessFiles.in(settings.dataDirectory()));
        return Wiring.wire(database, outside, surroundings.clock(), surroundings.random());
    }

    /** Lets the tokens of the issuer in that the settings name, if they name one. */
    private static UseCases withIssuer(UseCases useCases, Settings settings, Surroundings surroundings) {
        return settings.oidc()
                .map(issuer -> OidcCallers.beside(useCases, issuer, surroundings.clock()))
                .orElse(useCases);
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
