package jp.mokuteki.promises.authorisation;

import java.util.List;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.Verdict;

/** R5. */
public final class AuthorisationPromise implements Promise {
    @Override
    public String command() {
        return "authorisation-matrix";
    }

    @Override
    public Set<String> options() {
        return Set.of("--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) {
        return new Verdict("R5", 0, 0, "", List.of());
    }
}
