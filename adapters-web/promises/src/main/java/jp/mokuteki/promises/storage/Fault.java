package jp.mokuteki.promises.storage;

/** 障害 — something that happens to the storage of a running product, and is over again. */
interface Fault {
    /**
     * Names it.
     *
     * @return for instance {@code STOPPED}
     */
    String name();

    /**
     * Tells whether nothing can be stored while it lasts, so that the product must say that it is not ready.
     *
     * @return whether it lasts
     */
    boolean lasts();

    /**
     * Lets it happen.
     *
     * @throws Exception where it cannot
     */
    void begin() throws Exception;

    /**
     * Ends it.
     *
     * @throws Exception where it cannot
     */
    void end() throws Exception;
}
