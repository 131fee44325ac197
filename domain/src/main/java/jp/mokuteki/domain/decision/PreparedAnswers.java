package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Statutes;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;

/**
 * The compiled index of a register. The days are cut where the law or the register changes; between two cuts a question has
 * one answer. The rules ({@link DecisionRule}) give each answer once; it is then kept under the packed question.
 *
 * <p>The cuts are made once and never change. What is kept is bounded and only saves work: it is never anything but what
 * the rules said.
 */
final class PreparedAnswers {
    private final LawTables law;
    private final RegisterTimeline timeline;
    private final long[] cuts;
    private final AnswerMemory[] memories;

    PreparedAnswers(LawTables law, RegisterTimeline timeline) {
        this.law = law;
        this.timeline = timeline;
        this.cuts = cuts(law, timeline);
        this.memories = new AnswerMemory[cuts.length + 1];
        Arrays.setAll(memories, i -> new AnswerMemory());
    }

    private static long[] cuts(LawTables law, RegisterTimeline timeline) {
        Stream<LocalDate> revisions = timeline.revisions().stream()
                .map(RegisterRevision::period)
                .flatMap(period -> Stream.of(period.from(), period.to()));
        Stream<LocalDate> readings = Statutes.standard().all().stream()
                .flatMap(statute -> statute.readAsOf().stream())
                .map(day -> day.plusDays(1));
        Stream<LocalDate> days =
                Stream.of(revisions, law.turningDays().stream(), readings).flatMap(part -> part);
        return LongStream.of(days.mapToLong(LocalDate::toEpochDay).toArray())
                .sorted()
                .distinct()
                .toArray();
    }

    Decision decide(PreparedQuestion question) {
        long key = question.key();
        if (key == QuestionKey.NONE) {
            return byTheRules(question.flow());
        }
        AnswerMemory memory = memories[span(question.day())];
        Decision known = memory.get(key);
        return known != null ? known : memory.keep(key, byTheRules(question.flow()));
    }

    /** The number of cuts up to a day. */
    private int span(long day) {
        int found = Arrays.binarySearch(cuts, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private Decision byTheRules(ProposedFlow flow) {
        return DecisionRule.decide(Examination.of(law, timeline, flow));
    }
}
