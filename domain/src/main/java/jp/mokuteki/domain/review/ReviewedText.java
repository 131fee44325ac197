package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.CitationMention;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** A text of the table with its place, as it is compared, and what it mentions of the law. */
final class ReviewedText {
    private final RegisterPlace place;
    private final LocalDate writtenFor;
    private final NormalisedText normalised;
    private final String text;
    private final String surroundings;
    private final List<CitationMention> mentions;

    private ReviewedText(RegisterPlace place, LocalDate writtenFor, String original, String above) {
        this.place = place;
        this.writtenFor = writtenFor;
        this.normalised = new NormalisedText(original);
        this.text = normalised.toString();
        this.surroundings = text + "\n" + NormalisedText.of(above);
        this.mentions = CitationMention.in(text);
    }

    /** Every text of a revision, in the order of the table. */
    static List<ReviewedText> of(RegisterRevision revision) {
        PurposeTable table = revision.table();
        LocalDate from = revision.period().from();
        Stream<ReviewedText> heads = Stream.concat(
                Stream.of(new ReviewedText(new RegisterPlace.Title(), from, table.title(), "")),
                DisclosureColumn.IN_ORDER.stream()
                        .map(column ->
                                new ReviewedText(new RegisterPlace.Heading(column), from, table.heading(column), "")));
        return Stream.concat(heads, table.categories().stream().flatMap(category -> texts(category, from)))
                .toList();
    }

    private static Stream<ReviewedText> texts(PurposeCategory category, LocalDate from) {
        var title = new ReviewedText(new RegisterPlace.CategoryTitle(category.number()), from, category.title(), "");
        return Stream.concat(
                Stream.of(title), category.purposes().stream().map(purpose -> text(purpose, from, category.title())));
    }

    private static ReviewedText text(PurposeOfUse purpose, LocalDate from, String above) {
        return new ReviewedText(new RegisterPlace.OfPurpose(purpose.id()), from, purpose.text(), above);
    }

    RegisterPlace place() {
        return place;
    }

    /** The first day of the revision: its text was written under the law of that day. */
    LocalDate writtenFor() {
        return writtenFor;
    }

    /** The text as it is compared. */
    String text() {
        return text;
    }

    List<CitationMention> mentions() {
        return mentions;
    }

    TextSpan span(int from, int to) {
        return normalised.span(from, to);
    }

    /** Whether the text, or for a purpose the title of its category, holds one of some words. */
    boolean holdsOneOf(List<String> words) {
        return words.stream().anyMatch(surroundings::contains);
    }

    /** Whether one of some words stands right before a place of the compared text. */
    boolean follows(int from, List<String> words) {
        return words.stream().anyMatch(word -> text.startsWith(word, from - word.length()));
    }
}
