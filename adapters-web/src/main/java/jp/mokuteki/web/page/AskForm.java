package jp.mokuteki.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 照会の入力 — the form of a question, with what was entered.
 *
 * @param asOf the day
 * @param text the purpose in words
 * @param specified whether specified personal information is meant
 * @param choices the options by the name of their field
 * @param purposes the purposes of the revision in force on the day, by category
 * @param faults what is wrong, by the name of the field
 */
public record AskForm(
        String asOf,
        String text,
        boolean specified,
        Map<String, List<Option>> choices,
        List<OptionGroup> purposes,
        Map<String, String> faults) {
    /** Copies its collections. */
    public AskForm {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(text, "text");
        choices = Map.copyOf(choices);
        purposes = List.copyOf(purposes);
        faults = Map.copyOf(faults);
    }

    /**
     * Gives the options of a field.
     *
     * @param field its name
     * @return its options
     */
    public List<Option> options(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /**
     * Asks whether a field is wrong.
     *
     * @param field its name
     * @return true where it is
     */
    public boolean isWrong(String field) {
        return faults.containsKey(field);
    }
}
