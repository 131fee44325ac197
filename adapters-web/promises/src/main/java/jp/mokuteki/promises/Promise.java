package jp.mokuteki.promises;

import java.util.Set;

/** 約束 — something that the product promises, with the check that would find it broken. */
public interface Promise {
    /**
     * Names the command.
     *
     * @return for instance {@code fuzz}
     */
    String command();

    /**
     * Names the options that the command takes, each with a value.
     *
     * @return for instance {@code --seed}
     */
    Set<String> options();

    /**
     * Holds the product against the promise.
     *
     * @param options the options that were given
     * @return what was found
     * @throws UsageException where an option has a value that it cannot have
     * @throws Exception where the check itself could not be carried out
     */
    Verdict check(Options options) throws Exception;
}
