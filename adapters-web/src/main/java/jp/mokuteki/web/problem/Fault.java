package jp.mokuteki.web.problem;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.Citation;

/**
 * 誤りの箇所 — one fault of a request.
 *
 * @param pointer JSON Pointer into the body; for a query parameter a slash and its name; empty for the whole
 * @param code what is wrong
 * @param place where the law says so, if it does
 * @param remark what is wrong in particular, in English; empty where the code says it all; never text of the request
 */
public record Fault(String pointer, FaultCode code, Optional<Citation> place, String remark) {
    /** Refuses nulls. */
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * Names a fault with its place in the law.
     *
     * @param pointer the place in the request
     * @param code what is wrong
     * @param place where the law says so, or nothing
     */
    public Fault(String pointer, FaultCode code, Optional<Citation> place) {
        this(pointer, code, place, "");
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
        return code.detail(language)
                + place.map(known -> language.choose("（" + known + "）", " (" + known.english() + ")"))
                        .orElse("")
                + (remark.isEmpty() ? "" : language.choose("（" + remark + "）", " (" + remark + ")"));
    }
}
