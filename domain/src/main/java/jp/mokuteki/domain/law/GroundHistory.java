package jp.mokuteki.domain.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 条項の変遷 — where one rule has stood in the law, day by day. Periods never overlap; there may be days without one.
 *
 * <p>Example: {@code Grounds.standard().get(new GroundCode("MYNUMBER_NETWORK")).history().on(LocalDate.of(2021, 8,
 * 31)).orElseThrow()} is {@code 番号法第19条第7号}. Legal source: grounds.csv.
 *
 * @param citations the dated citations, earliest first
 */
public record GroundHistory(List<DatedCitation> citations) {
    /** Sorts by the first day and refuses an overlap. */
    public GroundHistory {
        citations = citations.stream()
                .sorted(Comparator.comparing(dated -> dated.period().from()))
                .toList();
        for (int i = 1; i < citations.size(); i++) {
            if (citations.get(i).period().overlaps(citations.get(i - 1).period())) {
                throw new IllegalArgumentException("two citations of one rule share a day");
            }
        }
    }

    /**
     * Finds the citation that is right on a day.
     *
     * @param day a civil date in Japan
     * @return the citation, or nothing where the rule was not in force or its place is not known for that day
     */
    public Optional<Citation> on(LocalDate day) {
        return citations.stream()
                .filter(dated -> dated.period().contains(day))
                .map(DatedCitation::citation)
                .findFirst();
    }
}
