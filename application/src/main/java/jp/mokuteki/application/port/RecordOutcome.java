package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.MissingContent;

/** 記録の結果 — what became of a statement that was to be recorded. */
public sealed interface RecordOutcome {
    /**
     * 記録 — it was recorded.
     *
     * @param record the record
     * @param decision the decision that was asked or named, if one was
     * @param missing what the law asks for and the record does not state; only where the caller said that no more is known
     */
    record Recorded(PendingRecord record, Optional<StoredDecision> decision, List<MissingContent> missing)
            implements RecordOutcome {
        /** Copies the list. */
        public Recorded {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(decision, "decision");
            missing = List.copyOf(missing);
        }
    }

    /**
     * 不許可 — the provision is not permitted and must not be released; a refusal was recorded.
     *
     * @param refusal the record of the refusal
     * @param decision why
     */
    record Stopped(PendingRecord refusal, StoredDecision decision) implements RecordOutcome {
        /** Refuses nulls. */
        public Stopped {
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * 記載漏れ — nothing was recorded: the law asks for more.
     *
     * @param missing what is missing, with its place in the law
     */
    record Incomplete(List<MissingContent> missing) implements RecordOutcome {
        /** Copies the list. */
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /**
     * 日時の誤り — nothing was recorded: a time is ahead of now, or the provision before its request.
     *
     * @param component {@code requestedAt} or {@code providedAt}
     */
    record TimeOutOfRange(String component) implements RecordOutcome {
        /** Refuses null. */
        public TimeOutOfRange {
            Objects.requireNonNull(component, "component");
        }
    }

    /** 根拠の不一致 — nothing was recorded: the decision is not there, or is about another action. */
    record UnfitDecision() implements RecordOutcome {}
}
