package jp.mokuteki.architecture.archfixture.domain;

import java.sql.Connection;

/** Breaks a rule on purpose. */
public final class DomainThatOpensADatabase {
    private DomainThatOpensADatabase() {}

    static Object known(Connection other) {
        return other;
    }
}
