package jp.mokuteki.domain.review;

import java.util.Objects;

/**
 * 符号の手がかり — one code that is proposed for a purpose, and the words that led to it.
 *
 * <p>Example: {@code new CodeLead(CodeAttribute.HANDLING, "ENTRUSTMENT", "委託").phrase()} is {@code 委託}. Legal source: none.
 *
 * @param attribute which code
 * @param value its value, for instance {@code ENTRUSTMENT}; grounds are one value
 * @param phrase the words of the purpose or of its category; the heading of the column where that alone led to it
 */
public record CodeLead(CodeAttribute attribute, String value, String phrase) {
    /** Refuses nulls. */
    public CodeLead {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(phrase, "phrase");
    }
}
