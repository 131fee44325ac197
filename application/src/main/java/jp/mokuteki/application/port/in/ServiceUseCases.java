package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 運用の利用例 — what stands around every request.
 *
 * @param checkReadiness whether decisions can be given now
 * @param answerOnce does a request once, however often it is sent
 * @param doWhole does a change together with what belongs to it
 * @param noteAccess notes who asked what
 */
public record ServiceUseCases(
        CheckReadiness checkReadiness, AnswerOnce answerOnce, DoWhole doWhole, NoteAccess noteAccess) {
    /** Refuses nulls. */
    public ServiceUseCases {
        Objects.requireNonNull(checkReadiness, "checkReadiness");
        Objects.requireNonNull(answerOnce, "answerOnce");
        Objects.requireNonNull(doWhole, "doWhole");
        Objects.requireNonNull(noteAccess, "noteAccess");
    }
}
