package jp.mokuteki.application.port.in;

/** 稼働の確認 — asks whether decisions can be given and stored now. */
public interface CheckReadiness {
    /**
     * Asks the storage.
     *
     * @return true where it answers
     */
    boolean ready();
}
