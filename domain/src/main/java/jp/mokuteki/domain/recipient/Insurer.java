package jp.mokuteki.domain.recipient;

import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 健康保険組合 — the society whose register this is.
 *
 * <p>Example: {@code new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合").name()} is {@code サンプル健康保険組合}. Legal source:
 * none.
 *
 * @param number its insurer number
 * @param name its name, from 1 to 200 characters
 */
public record Insurer(InsurerNumber number, String name) {
    /** Checks the bounds. */
    public Insurer {
        Objects.requireNonNull(number, "number");
        PlainText.check("the name of an insurer", name, 200);
    }
}
