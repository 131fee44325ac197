package jp.mokuteki.domain.law;

import java.util.Objects;

/**
 * 施行期間つきの条項 — a citation with the days on which it is the right one, and how sure that is.
 *
 * <p>Example: {@code Grounds.standard().get(new GroundCode("MYNUMBER_NETWORK")).history().citations().get(0).period()} is
 * {@code 2017-05-30/2021-09-01}. Legal source: grounds.csv.
 *
 * @param citation the place in the law
 * @param period the days on which a rule stands there
 * @param certainty V = read in a text, K = general knowledge (high, med, low), as the reference data say
 * @param source where it was read
 */
public record DatedCitation(Citation citation, EffectivePeriod period, String certainty, String source) {
    /** Refuses nulls. */
    public DatedCitation {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(source, "source");
    }
}
