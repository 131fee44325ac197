package jp.mokuteki.domain.decision.archfixture;

import java.nio.file.Path;

/** Breaks a rule on purpose: a decision reads a file. */
final class ReadsAFile {
    private ReadsAFile() {}

    static Object known(Path other) {
        return other;
    }
}
