package jp.mokuteki.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.CitationMention;
import jp.mokuteki.domain.law.CitationUnit;

/**
 * How a rule finds its wording in a text.
 *
 * @param kind in what form it looks for it
 * @param places the places in the law that it looks for; none for a phrase
 * @param phrases the phrases that it looks for, as texts are compared; none for a place
 * @param context words of which the text, or for a purpose the title of its category, must hold one: for a phrase always,
 *     for a citation where the text names no statute; none = any text
 * @param unless words that say that something else is meant
 * @param notAfter words that, standing right before, make it the name of something else
 */
record Wording(
        Kind kind,
        List<Citation> places,
        List<String> phrases,
        List<String> context,
        List<String> unless,
        List<String> notAfter) {
    /** In what form a rule looks for its wording. */
    enum Kind {
        /** A place in the law, with all that lies within it. */
        CITATION(Wording::citations),
        /** Any paragraph of an article. */
        PARAGRAPH(Wording::paragraphs),
        /** A phrase anywhere in the text. */
        PHRASE(Wording::phrases),
        /** The text of a purpose as a whole. */
        WHOLE(Wording::whole);

        private final Finder finder;

        Kind(Finder finder) {
            this.finder = finder;
        }
    }

    /** Finds the wording of a rule in a text. */
    private interface Finder {
        Stream<Match> find(Wording wording, ReviewedText text);
    }

    /** A wording that was found, with the bounds of the compared text, and what the text mentions of the law there. */
    record Match(int from, int to, Optional<Place> place) {}

    /** What the text mentions of the law, and the place of the rule in which that lies. */
    record Place(CitationMention mention, Citation outer) {}

    /** Finds the wording in a text that was not written before the rule held. */
    List<Match> in(ReviewedText text) {
        return text.holdsOneOf(unless) ? List.of() : anywhereIn(text);
    }

    /** Finds the wording in a text that was written before the rule held: it cannot mean what is new. */
    List<Match> anywhereIn(ReviewedText text) {
        return kind.finder
                .find(this, text)
                .filter(match -> !text.follows(match.from(), notAfter))
                .toList();
    }

    private Stream<Match> citations(ReviewedText text) {
        boolean fits = text.holdsOneOf(context);
        return text.mentions().stream()
                .filter(mention -> mention.statute().isPresent() || fits)
                .flatMap(mention ->
                        places.stream().filter(mention::isWithin).limit(1).map(place -> match(mention, place)));
    }

    private static Match match(CitationMention mention, Citation outer) {
        return new Match(mention.from(), mention.to(), Optional.of(new Place(mention, outer)));
    }

    private Stream<Match> paragraphs(ReviewedText text) {
        return citations(text).filter(match -> match.place().stream().anyMatch(Wording::goesOnWithAParagraph));
    }

    private static boolean goesOnWithAParagraph(Place place) {
        return place.mention().units().stream()
                .skip(place.outer().units().size())
                .limit(1)
                .anyMatch(unit -> unit.kind() == CitationUnit.Kind.PARAGRAPH);
    }

    private Stream<Match> phrases(ReviewedText text) {
        boolean fits = context.isEmpty() || text.holdsOneOf(context);
        return fits ? phrases.stream().flatMap(phrase -> occurrences(phrase, text.text())) : Stream.empty();
    }

    private static Stream<Match> occurrences(String phrase, String text) {
        return Stream.iterate(text.indexOf(phrase), at -> at >= 0, at -> text.indexOf(phrase, at + phrase.length()))
                .map(at -> new Match(at, at + phrase.length(), Optional.empty()));
    }

    private Stream<Match> whole(ReviewedText text) {
        return phrases.stream()
                .filter(phrase -> text.place() instanceof RegisterPlace.OfPurpose && phrase.equals(text.text()))
                .map(phrase -> new Match(0, phrase.length(), Optional.empty()));
    }
}
