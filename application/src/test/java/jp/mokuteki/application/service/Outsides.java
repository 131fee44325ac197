package jp.mokuteki.application.service;

import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.out.TableDocuments;

/** What is kept outside of the stores, in memory. */
final class Outsides {
    private Outsides() {}

    static Wiring.Outside of(TableDocuments documents) {
        return new Wiring.Outside(documents, new InMemoryAccessLog(), new InMemoryLedgerKeys(), new InMemoryWitness());
    }
}
