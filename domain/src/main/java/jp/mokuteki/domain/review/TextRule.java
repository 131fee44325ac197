package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.CitationMention;

/**
 * A rule about wordings.
 *
 * @param rule what it finds
 * @param wording how it finds it
 * @param basis what it rests on; of a place in the law the first is where that place stands now
 * @param replacement what a phrase is to be replaced by; empty where no wording is known
 */
record TextRule(FindingRule rule, Wording wording, Basis basis, String replacement) {
    List<Finding> find(ReviewedText text, LocalDate day) {
        if (!rule.period().contains(day)) {
            return List.of();
        }
        boolean olderThanTheRule = text.writtenFor().isBefore(rule.period().from());
        List<Wording.Match> matches = olderThanTheRule ? wording.anywhereIn(text) : wording.in(text);
        return matches.stream().map(match -> finding(match, text, day)).toList();
    }

    private Finding finding(Wording.Match match, ReviewedText text, LocalDate day) {
        TextSpan phrase = text.span(match.from(), match.to());
        List<Citation> cited = basis.on(day);
        if (wording.kind() == Wording.Kind.CITATION && match.place().isPresent() && !cited.isEmpty()) {
            Wording.Place place = match.place().get();
            Citation now = place.mention().moved(place.outer(), cited.get(0));
            return Finding.about(rule, text.place(), phrase, List.of(now))
                    .proposing(new Proposal.Rewording(rewritten(place.mention(), now, text)));
        }
        Finding found = Finding.about(rule, text.place(), phrase, cited);
        return replacement.isEmpty() ? found : found.proposing(new Proposal.Rewording(replacement));
    }

    /** The place as it stands now, under the name and in the numerals that the text uses. */
    private static String rewritten(CitationMention mention, Citation now, ReviewedText text) {
        String units =
                now.unitsLike(text.span(mention.unitsFrom(), mention.to()).text());
        boolean sameStatute = mention.statute()
                .map(now.statute()::equals)
                .orElse(now.units().get(0).equals(mention.units().get(0)));
        if (!sameStatute) {
            return now.statute().name() + units;
        }
        return mention.from() == mention.unitsFrom()
                ? units
                : text.span(mention.from(), mention.unitsFrom()).text() + units;
    }
}
