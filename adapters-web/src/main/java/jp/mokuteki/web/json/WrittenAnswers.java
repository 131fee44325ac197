package jp.mokuteki.web.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.web.problem.Language;

/**
 * 書き出した回答 — keeps the last answers as they were written: the same answer in the same language is the same bytes, and to write it costs
 * more than to decide it. An answer stands in the one place that its question points to, so that what is kept is bounded; it is given only where
 * it is equal in every part to the one that is asked for. Thread-safe.
 */
public final class WrittenAnswers {
    private static final int PLACES = 1 << 11;
    /** Bytes beyond which an answer is not kept; hardly any of a question that is not a long text is as long. */
    private static final int LONGEST = 8 * 1024;

    private final AtomicReferenceArray<Written> places = new AtomicReferenceArray<>(PLACES);

    private static final class Written {
        private final Answer answer;
        private final Language language;
        private final byte[] bytes;

        Written(Answer answer, Language language) {
            this.answer = answer;
            this.language = language;
            this.bytes = Json.bytes(AnswerNodes.answer(answer, language));
        }

        boolean isOf(Answer other, Language otherLanguage) {
            return language == otherLanguage && answer.equals(other);
        }
    }

    /** Begins empty. */
    public WrittenAnswers() {}

    /**
     * Writes an answer on one line.
     *
     * @param answer the answer
     * @param language the language of its sentences
     * @return the JSON object that {@link AnswerNodes#answer} writes; not to be changed
     */
    public byte[] bytes(Answer answer, Language language) {
        int place = place(answer.flow(), language);
        Written kept = places.get(place);
        if (kept == null || !kept.isOf(answer, language)) {
            kept = new Written(answer, language);
            if (kept.bytes.length <= LONGEST) {
                places.set(place, kept);
            }
        }
        return kept.bytes;
    }

    private static int place(ProposedFlow flow, Language language) {
        int hash = flow.hashCode() * 31 + (language == Language.ENGLISH ? 1 : 0);
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
