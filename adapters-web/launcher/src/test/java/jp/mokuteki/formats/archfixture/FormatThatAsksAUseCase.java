package jp.mokuteki.formats.archfixture;

import jp.mokuteki.application.port.in.WriteTable;

/** Breaks a rule on purpose: a format asks a use case. */
final class FormatThatAsksAUseCase {
    private FormatThatAsksAUseCase() {}

    static Object known(WriteTable other) {
        return other;
    }
}
