package jp.mokuteki.promises.authorisation;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param name as offences tell it
 * @param authorization the value of the header, where there is one
 * @param known whether it is a valid credential
 * @param insurer whose it is, or would be
 * @param roles what it may do
 */
record Caller(String name, Optional<String> authorization, boolean known, String insurer, Set<String> roles) {
    Caller {
        roles = Set.copyOf(roles);
    }

    static Caller unknown(String name, String insurer, String authorization) {
        return new Caller(name, Optional.of(authorization).filter(value -> !value.isEmpty()), false, insurer, Set.of());
    }

    static Caller known(String name, String insurer, String token, Set<String> roles) {
        return new Caller(name, Optional.of("Bearer " + token), true, insurer, roles);
    }
}
