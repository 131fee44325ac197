package jp.mokuteki.web.problem;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.table.TableFault;

/**
 * 誤りの箇所 — one fault of a request.
 *
 * @param pointer JSON Pointer into the body; for a query parameter a slash and its name; empty for the whole
 * @param code what is wrong
 * @param place where the law says so, if it does
 * @param cause what is wrong in a document, if that is where it is; never text of it
 */
public record Fault(String pointer, FaultCode code, Optional<Citation> place, Optional<TableFault> cause) {
    /** Refuses nulls. */
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(cause, "cause");
    }

    /**
     * Names a fault with its place in the law.
     *
     * @param pointer the place in the request
     * @param code what is wrong
     * @param place where the law says so, or nothing
     */
    public Fault(String pointer, FaultCode code, Optional<Citation> place) {
        this(pointer, code, place, Optional.empty());
    }

    /**
     * Names a fault of a document.
     *
     * @param pointer the place in the document
     * @param cause what is wrong there
     */
    public Fault(String pointer, TableFault cause) {
        this(pointer, FaultCode.MALFORMED, Optional.empty(), Optional.of(cause));
    }

    /**
     * Names a fault of which the law says nothing.
     *
     * @param pointer the place in the request
     * @param code what is wrong
     */
    public Fault(String pointer, FaultCode code) {
        this(pointer, code, Optional.empty());
    }

    /**
     * Tells what is wrong.
     *
     * @param language the reader's language
     * @return one sentence, with the place in the law
     */
    public String detail(Language language) {
        return cause.map(known -> sentence(known, language)).orElseGet(() -> code.detail(language) + law(language));
    }

    /**
     * Tells what is wrong without the place in the law.
     *
     * @param language the reader's language
     * @return one sentence
     */
    String summary(Language language) {
        return cause.isPresent() ? detail(language) : code.detail(language);
    }

    private String law(Language language) {
        return place.map(known -> language.choose("（" + known + "）", " (" + known.english() + ")"))
                .orElse("");
    }

    private static String sentence(TableFault cause, Language language) {
        return language.choose(cause.textJa() + "。", "This cannot be read: " + cause.textEn() + ".");
    }
}
