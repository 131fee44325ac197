package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 改正の経過 — the revisions of one register in time: on any day at most one is in force, and from the first on exactly one.
 *
 * <p>Example: {@code new RegisterTimeline(List.of(SocietyTable.revision())).on(LocalDate.of(2020, 10,
 * 1)).orElseThrow().number()} is {@code 1}. Legal source: none.
 *
 * @param revisions the revisions, earliest first; empty for a register that has none yet
 */
public record RegisterTimeline(List<RegisterRevision> revisions) {
    /** Sorts by the first day and refuses gaps, overlaps and a number that stands twice. */
    public RegisterTimeline {
        revisions = revisions.stream()
                .sorted(Comparator.comparing(revision -> revision.period().from()))
                .toList();
        for (int i = 1; i < revisions.size(); i++) {
            if (!revisions
                    .get(i - 1)
                    .period()
                    .to()
                    .equals(revisions.get(i).period().from())) {
                throw new IllegalArgumentException("between two revisions there is a gap or an overlap");
            }
        }
        if (revisions.stream().map(RegisterRevision::number).distinct().count() < revisions.size()) {
            throw new IllegalArgumentException("two revisions have the same number");
        }
    }

    /**
     * Finds the revision in force.
     *
     * @param day a civil date in Japan
     * @return the revision, or nothing before the first
     */
    public Optional<RegisterRevision> on(LocalDate day) {
        int begun = begunBy(day);
        return begun == 0
                ? Optional.empty()
                : Optional.of(revisions.get(begun - 1))
                        .filter(latest -> latest.period().contains(day));
    }

    /** How many revisions have begun by the end of a day: a search by halves, as a register may have been revised for decades. */
    private int begunBy(LocalDate day) {
        int low = 0;
        int high = revisions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (revisions.get(middle).period().from().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
