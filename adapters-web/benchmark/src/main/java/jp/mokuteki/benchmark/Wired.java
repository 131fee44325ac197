package jp.mokuteki.benchmark;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.service.Wiring;
import jp.mokuteki.formats.FormattedReviews;
import jp.mokuteki.formats.FormattedTables;
import jp.mokuteki.formats.reading.TableDocumentReader;
import jp.mokuteki.persistence.AccessLogFiles;
import jp.mokuteki.persistence.Database;
import jp.mokuteki.persistence.LedgerKeyFiles;
import jp.mokuteki.persistence.WitnessFiles;

/** The use cases of the product over a database and a folder. */
final class Wired {
    private Wired() {}

    static UseCases over(Database database, Path folder) {
        return Wiring.wire(
                database,
                new Wiring.Outside(
                        new FormattedTables(),
                        new FormattedReviews(),
                        new TableDocumentReader(),
                        (name, document, progress) -> new ExchangeList(List.of()),
                        AccessLogFiles.in(folder),
                        LedgerKeyFiles.in(folder),
                        WitnessFiles.in(folder)),
                Clock.systemUTC(),
                new SecureRandom());
    }
}
