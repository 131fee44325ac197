package jp.mokuteki.promises.load;

import java.util.Optional;
import java.util.SplittableRandom;
import jp.mokuteki.promises.ledger.Writing;

/** 仕事 — what is asked for on a usual day, and how often: most questions are asked before anything is done. */
enum Work {
    PREVIEW(60, Optional.empty()),
    DECISION(18, Optional.of(Writing.Kind.DECISION)),
    RECORD_WITH_DECISION(12, Optional.of(Writing.Kind.RECORD_WITH_DECISION)),
    RECORD(6, Optional.of(Writing.Kind.RECORD)),
    LOOK_BACK(4, Optional.empty());

    private static final int WHOLE = 100;

    private final int inHundred;
    private final Optional<Writing.Kind> kind;

    Work(int inHundred, Optional<Writing.Kind> kind) {
        this.inHundred = inHundred;
        this.kind = kind;
    }

    /** What is written, where something is. */
    Optional<Writing.Kind> kind() {
        return kind;
    }

    static Work next(SplittableRandom random) {
        int left = random.nextInt(WHOLE);
        for (Work work : values()) {
            left -= work.inHundred;
            if (left < 0) {
                return work;
            }
        }
        throw new IllegalStateException("the parts make a whole");
    }
}
