package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.PurposeId;

/**
 * 判断の絞込み — which stored decisions are asked for; what is absent does not narrow.
 *
 * @param decided given on one of these civil dates in Japan
 * @param asOf about one of these days
 * @param verdict with this verdict
 * @param category asked for by this category, or by a purpose of it
 * @param purpose asked for by this purpose, or carried by it
 * @param revision on this revision of the register
 * @param reference with this reference of the calling system
 */
public record DecisionFilter(
        DayRange decided,
        DayRange asOf,
        Optional<Verdict> verdict,
        Optional<Integer> category,
        Optional<PurposeId> purpose,
        Optional<Integer> revision,
        Optional<CallerReference> reference) {
    /** Every decision. */
    public static final DecisionFilter NONE = new DecisionFilter(
            DayRange.ALL,
            DayRange.ALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Refuses nulls. */
    public DecisionFilter {
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * Tells by which category a question names its purpose.
     *
     * @param question the question
     * @return the category, or that of the purpose that it names; nothing where it asks in words
     */
    public static Optional<Integer> categoryOf(PurposeQuestion question) {
        if (question instanceof PurposeQuestion.ByCategory byCategory) {
            return Optional.of(byCategory.category());
        }
        return question instanceof PurposeQuestion.ById byId
                ? Optional.of(byId.id().category())
                : Optional.empty();
    }

    /**
     * Tells by which purpose a question names what it asks for.
     *
     * @param question the question
     * @return the purpose, or nothing where it asks by a category or in words
     */
    public static Optional<PurposeId> purposeOf(PurposeQuestion question) {
        return question instanceof PurposeQuestion.ById byId ? Optional.of(byId.id()) : Optional.empty();
    }

    /**
     * Asks whether a decision fits.
     *
     * @param stored the decision
     * @return true where all that narrows fits it
     */
    public boolean fits(StoredDecision stored) {
        return decided.holds(LocalDate.ofInstant(stored.decidedAt(), JAPAN))
                && reference.stream().allMatch(wanted -> stored.reference().equals(Optional.of(wanted)))
                && fits(stored.answer());
    }

    private boolean fits(Answer answer) {
        Optional<Integer> asked = categoryOf(answer.flow().purpose());
        Optional<Integer> known = answer.basis().revision().map(RevisionReference::number);
        return asOf.holds(answer.flow().asOf())
                && verdict.stream().allMatch(answer.decision().verdict()::equals)
                && (category.isEmpty() || category.equals(asked))
                && purpose.stream().allMatch(wanted -> isAbout(answer, wanted))
                && (revision.isEmpty() || revision.equals(known));
    }

    private static boolean isAbout(Answer answer, PurposeId purpose) {
        return purposeOf(answer.flow().purpose()).equals(Optional.of(purpose))
                || DecisionGroup.coveredBy(answer).contains(purpose);
    }
}
