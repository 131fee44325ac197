package jp.mokuteki.domain.table;

import java.util.List;
import java.util.Objects;

/**
 * 表の誤りの内容 — what is wrong with a document that holds a table, without the place, in two languages.
 *
 * <p>Example: {@code TableFaultCode.FIELD_COUNT.with(7, 6).textEn()} is {@code expected 7 fields, found 6}. Legal source: none.
 *
 * @param code the stable code
 * @param particulars numbers, codes and names of columns that the sentence names; never text of the document
 */
public record TableFault(TableFaultCode code, List<String> particulars) {
    /** Copies its list. */
    public TableFault {
        Objects.requireNonNull(code, "code");
        particulars = List.copyOf(particulars);
    }

    /**
     * Tells what is wrong.
     *
     * @return in Japanese
     */
    public String textJa() {
        return filled(code.labelJa());
    }

    /**
     * Tells what is wrong.
     *
     * @return in English
     */
    public String textEn() {
        return filled(code.labelEn());
    }

    private String filled(String label) {
        String text = label;
        for (int i = 0; i < particulars.size(); i++) {
            text = text.replace("{" + i + "}", particulars.get(i));
        }
        return text;
    }
}
