package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 選択肢の組 — options under a heading.
 *
 * @param label the heading
 * @param options the options
 */
public record OptionGroup(String label, List<Option> options) {
    /** Copies the list. */
    public OptionGroup {
        Objects.requireNonNull(label, "label");
        options = List.copyOf(options);
    }
}
