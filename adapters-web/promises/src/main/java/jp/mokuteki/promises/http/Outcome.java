package jp.mokuteki.promises.http;

import java.time.Duration;
import java.util.List;

/**
 * 結果 — what came of sending something.
 *
 * @param answers the answers, without those that only announce another
 * @param ending what became of the connection
 * @param took how long it took until the last byte of the answer, or the end of the connection
 */
public record Outcome(List<Answer> answers, Ending ending, Duration took) {
    /** 接続の終わり方 — what became of the connection. */
    public enum Ending {
        /** It can be used again. */
        OPEN,
        /** The server closed it. */
        CLOSED,
        /** It broke. */
        BROKEN,
        /** Time was up before the answer was there. */
        TIMED_OUT
    }

    /** Copies the list. */
    public Outcome {
        answers = List.copyOf(answers);
    }
}
