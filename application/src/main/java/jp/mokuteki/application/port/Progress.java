package jp.mokuteki.application.port;

/** 進み — is told how far long work has come. Whoever works tells it often; it must not take long. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks. */
    Progress UNSEEN = (done, total) -> {};

    /**
     * Tells how much is done.
     *
     * @param done how many parts are done, from 0 to all of them
     * @param total how many there are
     */
    void at(long done, long total);
}
