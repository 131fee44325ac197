package jp.mokuteki.application.port;

/**
 * 準備された回答 — an answer that is given once everything of its group stands in the ledgers, so that it can carry proofs.
 */
@FunctionalInterface
public interface PreparedAnswer {
    /**
     * Gives the answer.
     *
     * @return the answer as it will be kept
     */
    KeptAnswer give();
}
