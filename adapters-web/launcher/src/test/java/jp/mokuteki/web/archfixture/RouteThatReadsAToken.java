package jp.mokuteki.web.archfixture;

import com.nimbusds.jose.JWSObject;

/** Breaks a rule on purpose: a route looks into a token by itself. */
final class RouteThatReadsAToken {
    private RouteThatReadsAToken() {}

    static Object known(JWSObject token) {
        return token;
    }
}
