package jp.mokuteki.persistence;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.register.PurposeId;

/** The columns of a decision that repeat parts of its question. */
record QuestionColumns(LocalDate asOf, Optional<Integer> category, Optional<String> purpose) {
    static QuestionColumns of(LocalDate asOf, PurposeQuestion purpose) {
        return new QuestionColumns(
                asOf,
                DecisionFilter.categoryOf(purpose),
                DecisionFilter.purposeOf(purpose).map(PurposeId::toString));
    }
}
