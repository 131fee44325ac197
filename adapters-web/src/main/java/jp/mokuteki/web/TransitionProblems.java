package jp.mokuteki.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.register.TransitionRefusal;
import jp.mokuteki.domain.register.TransitionRefusal.Code;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** What the rules of the life cycle refuse, as problems: first that it cannot be at all, then everything that is missing. */
final class TransitionProblems {
    private static final GroundCode LIMIT = new GroundCode("LIMIT_PURPOSE_CHANGE");

    private TransitionProblems() {}

    static ProblemException of(
            List<TransitionRefusal> refusals, RevisionMove move, RevisionEntry seen, LocalDate today) {
        Set<Code> codes = refusals.stream()
                .map(TransitionRefusal::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        Optional<ProblemType> whole =
                codes.stream().flatMap(code -> whole(code).stream()).findFirst();
        if (whole.isPresent()) {
            return new ProblemException(whole.get());
        }
        Optional<Citation> place = Grounds.standard().get(LIMIT).history().on(effective(seen, today));
        return new ProblemException(
                ProblemType.VALIDATION,
                refusals.stream()
                        .flatMap(refusal -> faults(refusal, move, place))
                        .toList());
    }

    /** The law of the day on which it is to take effect, or of today while that is open. */
    private static LocalDate effective(RevisionEntry seen, LocalDate today) {
        return seen instanceof RevisionEntry.InProgress begun
                ? begun.proceedings().draft().effectiveFrom().orElse(today)
                : today;
    }

    private static Optional<ProblemType> whole(Code code) {
        return switch (code) {
            case SAME_PERSON -> Optional.of(ProblemType.FOUR_EYES_REQUIRED);
            case WRONG_STATE, IN_EFFECT -> Optional.of(ProblemType.ILLEGAL_TRANSITION);
            case BASE_SUPERSEDED, FOLLOWED -> Optional.of(ProblemType.CONFLICT);
            case PERIOD_OVERLAP, PERIOD_GAP -> Optional.of(ProblemType.PERIOD_OVERLAP);
            default -> Optional.empty();
        };
    }

    private static Stream<Fault> faults(TransitionRefusal refusal, RevisionMove move, Optional<Citation> place) {
        return switch (refusal.code()) {
            case REASON_MISSING -> Stream.of(new Fault("/reason", FaultCode.REQUIRED));
            case EFFECTIVE_DAY_MISSING -> Stream.of(new Fault("/effectiveFrom", FaultCode.REQUIRED));
            case LATE_WITHOUT_REASON -> Stream.of(new Fault("/lateReason", FaultCode.REQUIRED));
            case IN_THE_FUTURE, PUBLISHED_BEFORE_ADOPTION ->
                Stream.of(new Fault(
                        move instanceof RevisionMove.Adopt ? "/adoptedOn" : "/publishedOn", FaultCode.OUT_OF_RANGE));
            case RELATION_MISSING ->
                refusal.purposes().stream().map(id -> new Fault("/relations/" + id, FaultCode.REQUIRED, place));
            case RELATION_UNFIT ->
                refusal.purposes().stream().map(id -> new Fault("/relations/" + id, FaultCode.NOT_ALLOWED));
            case ID_GIVEN_BEFORE ->
                refusal.purposes().stream().map(id -> new Fault("/purposes/" + id, FaultCode.DUPLICATE));
            default -> throw new IllegalStateException(refusal.code() + " is a problem by itself");
        };
    }
}
