package jp.mokuteki.application.port;

/** 再送の結果 — what became of a request that may have been sent before. */
public sealed interface RepeatOutcome {
    /**
     * 新規 — it was done now.
     *
     * @param answer its answer
     */
    record Done(KeptAnswer answer) implements RepeatOutcome {}

    /**
     * 再送 — it was done before; nothing was done now.
     *
     * @param answer the answer that was given then
     */
    record Repeated(KeptAnswer answer) implements RepeatOutcome {}

    /** 内容不一致 — another body was sent under that name before; nothing was done now. */
    record OtherContent() implements RepeatOutcome {}

    /** 処理中 — the same request is being done at this moment; nothing was done now. */
    record StillRunning() implements RepeatOutcome {}
}
