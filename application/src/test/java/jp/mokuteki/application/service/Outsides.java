package jp.mokuteki.application.service;

import java.util.List;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.fake.NoReviewDocuments;
import jp.mokuteki.application.fake.NoTableImports;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.application.port.out.TableImports;

/** What is kept outside of the stores, in memory. */
final class Outsides {
    /** Reads every list as an empty one. */
    static final ExchangeLists NO_LIST = (name, document, progress) -> new ExchangeList(List.of());

    static final ReviewDocuments NO_REVIEWS = new NoReviewDocuments();

    static final TableImports NO_IMPORT = new NoTableImports();

    private Outsides() {}

    static Wiring.Outside of(TableDocuments documents) {
        return new Wiring.Outside(
                documents,
                NO_REVIEWS,
                NO_IMPORT,
                NO_LIST,
                new InMemoryAccessLog(),
                new InMemoryLedgerKeys(),
                new InMemoryWitness());
    }
}
