package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.Progress;

/** 情報提供等の一覧 — reads lists of exchanges as the intermediary server (中間サーバー) keeps them. */
public interface ExchangeLists {
    /**
     * Reads a list, whole or not at all.
     *
     * @param name name of the document, for errors
     * @param document its bytes
     * @param progress is told how many lines of all were read
     * @return the list
     * @throws jp.mokuteki.domain.table.InvalidTableException where it breaks a rule, with line and column; no text of the
     *     document is repeated
     */
    ExchangeList read(String name, byte[] document, Progress progress);

    /**
     * Reads a list while nobody looks.
     *
     * @param name name of the document, for errors
     * @param document its bytes
     * @return the list
     */
    default ExchangeList read(String name, byte[] document) {
        return read(name, document, Progress.UNSEEN);
    }
}
