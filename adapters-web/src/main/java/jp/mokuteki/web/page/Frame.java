package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.web.problem.Language;

/**
 * ページの枠 — what stands around every page.
 *
 * @param texts the texts in the language of the page
 * @param title the title
 * @param navigation where the visitor may go
 * @param visitor who has signed in
 * @param otherLanguage the same page in the other language
 */
public record Frame(Texts texts, String title, List<Link> navigation, Optional<Visitor> visitor, Link otherLanguage) {
    /** Copies the list. */
    public Frame {
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(title, "title");
        navigation = List.copyOf(navigation);
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(otherLanguage, "otherLanguage");
    }

    /**
     * Makes the frame of a page that leads nowhere but to the beginning.
     *
     * @param language the language
     * @param title the title
     * @return the frame
     */
    public static Frame bare(Language language, String title) {
        Language other = language == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
        Texts texts = Texts.in(language);
        var home = new Link(texts.of("nav.register"), "/");
        var switched = new Link(Texts.in(other).of("language.name"), "/?lang=" + other.choose("ja", "en"));
        return new Frame(texts, title, List.of(home), Optional.empty(), switched);
    }

    /**
     * Tells the language as HTML names it.
     *
     * @return {@code ja} or {@code en}
     */
    public String language() {
        return texts.language().choose("ja", "en");
    }
}
