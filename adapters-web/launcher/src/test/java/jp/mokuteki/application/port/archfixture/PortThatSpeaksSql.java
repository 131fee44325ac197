package jp.mokuteki.application.port.archfixture;

import java.sql.ResultSet;

/** Breaks a rule on purpose: a port speaks SQL. */
final class PortThatSpeaksSql {
    private PortThatSpeaksSql() {}

    static Object known(ResultSet other) {
        return other;
    }
}
