package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.RegisterTimeline;

/**
 * The compiled index of a register. The days are cut where the law ({@link LawSpans}) or the register changes; between two cuts a
 * question has one answer. The rules ({@link DecisionRule}) give each answer once; it is then kept under the packed question.
 *
 * <p>The cuts are made once and never change. What is kept is bounded and only saves work: it is never anything but what
 * the rules said. A register of its own has little to itself, and in one place: where thousands are loaded, what a question has to
 * fetch from afar is what it costs.
 */
final class PreparedAnswers {
    private static final int LAW_BITS = 16;

    private final LawTables law;
    private final RegisterTimeline timeline;
    private final long[] revised;
    private final AnswerMemory memory = new AnswerMemory();

    PreparedAnswers(LawTables law, RegisterTimeline timeline) {
        this.law = law;
        this.timeline = timeline;
        this.revised = LongStream.of(timeline.revisions().stream()
                        .flatMap(revision -> Stream.of(
                                revision.period().from(), revision.period().to()))
                        .mapToLong(LocalDate::toEpochDay)
                        .toArray())
                .sorted()
                .distinct()
                .toArray();
    }

    Decision decide(PreparedQuestion question) {
        long key = question.key();
        if (key == QuestionKey.NONE) {
            return byTheRules(question.flow());
        }
        int span = revisions(question.day()) << LAW_BITS | question.lawSpan();
        Decision known = memory.get(key, span);
        return known != null ? known : memory.keep(key, span, byTheRules(question.flow()));
    }

    /** The number of changes of the register up to a day. */
    private int revisions(long day) {
        int found = Arrays.binarySearch(revised, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private Decision byTheRules(ProposedFlow flow) {
        return DecisionRule.decide(Examination.of(law, timeline, flow));
    }
}
