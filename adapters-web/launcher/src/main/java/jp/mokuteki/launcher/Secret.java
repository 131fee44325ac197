package jp.mokuteki.launcher;

import java.util.Objects;

/**
 * 秘密 — a text that is never printed by accident.
 *
 * @param value the text
 */
record Secret(String value) {
    Secret {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}
