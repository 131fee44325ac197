package jp.mokuteki.application.port;

import java.util.List;
import jp.mokuteki.domain.ledger.ListedExchange;

/**
 * 情報提供等の一覧 — a list of exchanges to hold the ledger against.
 *
 * @param rows its rows in their order, at most {@link #MOST}
 */
public record ExchangeList(List<ListedExchange> rows) {
    /** The most rows that a list may have. */
    public static final int MOST = 200_000;

    /** Copies its rows. */
    public ExchangeList {
        rows = List.copyOf(rows);
        if (rows.size() > MOST) {
            throw new IllegalArgumentException("a list has at most " + MOST + " rows");
        }
    }
}
