package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.Verdict;

/**
 * 改正の影響のページ — which stored decisions would be answered otherwise under a draft.
 *
 * @param frame what stands around it
 * @param number the number of the draft
 * @param examined how many were asked again
 * @param changed those that would be answered otherwise
 * @param whole whether all were asked again
 */
public record DraftImpactPage(Frame frame, int number, int examined, List<Line> changed, boolean whole)
        implements Page {
    /** After so many no further one is asked again. */
    public static final int MOST = 500;

    /** Copies its list. */
    public DraftImpactPage {
        Objects.requireNonNull(frame, "frame");
        changed = List.copyOf(changed);
    }

    /**
     * 影響を受ける判断 — a decision that would be answered otherwise.
     *
     * @param decidedAt when it was given
     * @param id its id
     * @param before the answer today
     * @param after the answer under the draft
     * @param reasons the reasons that would go, and those that would come
     */
    public record Line(String decidedAt, String id, String before, String after, List<String> reasons) {
        /** Copies its list. */
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Shows what a draft would change.
     *
     * @param frame what stands around it
     * @param number the number of the draft
     * @param impact what was found
     * @return the page
     */
    public static DraftImpactPage of(Frame frame, int number, ImpactPage impact) {
        return new DraftImpactPage(
                frame,
                number,
                impact.examined(),
                impact.changed().stream().map(one -> line(frame.texts(), one)).toList(),
                impact.next().isEmpty());
    }

    private static Line line(Texts texts, ImpactPage.Changed one) {
        List<String> reasons = Stream.of(
                        told(texts, "impact.gone", one.change().gone()),
                        told(texts, "impact.come", one.change().come()))
                .flatMap(Optional::stream)
                .toList();
        return new Line(
                Moments.toTheSecond(one.decision().decidedAt(), texts),
                one.decision().id().toString(),
                name(texts, one.change().before()),
                name(texts, one.change().after()),
                reasons);
    }

    private static Optional<String> told(Texts texts, String key, List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::code)
                .map(code -> texts.language().choose(code.labelJa(), code.labelEn()))
                .distinct()
                .reduce((one, two) -> one + texts.language().choose("", " ") + two)
                .map(all -> texts.of(key, all));
    }

    private static String name(Texts texts, Verdict verdict) {
        return texts.language().choose(verdict.labelJa(), verdict.labelEn());
    }

    @Override
    public String template() {
        return "impact";
    }
}
