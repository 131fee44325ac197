package jp.mokuteki.domain.archfixture;

import java.sql.Connection;

/** Breaks a rule on purpose: the domain opens a database. */
final class OpensADatabase {
    private OpensADatabase() {}

    static Object known(Connection other) {
        return other;
    }
}
