package jp.mokuteki.web.page;

import java.util.Objects;

/**
 * 閲覧者 — who has signed in.
 *
 * @param name what the credential is for
 * @param formToken what every form carries
 */
public record Visitor(String name, String formToken) {
    /** Refuses nulls. */
    public Visitor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formToken, "formToken");
    }
}
