package jp.mokuteki.application.service;

import java.util.List;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.domain.review.ComparisonSheet;

/** What is kept outside of the stores, in memory. */
final class Outsides {
    /** Reads every list as an empty one. */
    static final ExchangeLists NO_LIST = (name, document) -> new ExchangeList(List.of());

    /** Writes nothing for anybody. */
    static final ReviewDocuments NO_REVIEWS = new ReviewDocuments() {
        @Override
        public String compare(ComparisonSheet sheet, ComparisonFormat format) {
            return "";
        }

        @Override
        public String publish(PublishedTable published, TableFormat format) {
            return "";
        }
    };

    private Outsides() {}

    static Wiring.Outside of(TableDocuments documents) {
        return new Wiring.Outside(
                documents,
                NO_REVIEWS,
                NO_LIST,
                new InMemoryAccessLog(),
                new InMemoryLedgerKeys(),
                new InMemoryWitness());
    }
}
