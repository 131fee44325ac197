package jp.mokuteki.application.port.in;

import java.util.function.Supplier;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.PreparedAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;

/** 一度だけの回答 — does what a request asks for once, however often it is sent. */
public interface AnswerOnce {
    /**
     * Does work and keeps its answer, as a whole or not at all; or gives the answer that was kept.
     *
     * <p>An answer is kept for seven days; after that the same name is a new request. Work that ends in an exception leaves
     * nothing behind, and may be tried again under the same name.
     *
     * @param by who asks
     * @param request the request; its credential is the caller's
     * @param work what is to be done; whatever it stores takes part. Its answer is given once what it recorded stands in the
     *     ledger
     * @return what became of it
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be kept: then nothing was done
     */
    RepeatOutcome answer(Caller by, RepeatableRequest request, Supplier<PreparedAnswer> work);
}
