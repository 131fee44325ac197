package jp.mokuteki.web.page;

import java.util.Objects;

/**
 * 選択肢 — one that can be chosen in a form.
 *
 * @param value what is sent
 * @param label what stands there
 * @param chosen whether it is chosen
 */
public record Option(String value, String label, boolean chosen) {
    /** Refuses nulls. */
    public Option {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}
