package jp.mokuteki.domain.table.archfixture;

import jp.mokuteki.domain.law.Citation;

/** Breaks a rule on purpose: a table knows the law. */
final class TableThatKnowsTheLaw {
    private TableThatKnowsTheLaw() {}

    static Object known(Citation other) {
        return other;
    }
}
