package jp.mokuteki.promises;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 指定 — the options of a command: names with {@code --}, each once and each with a value. Immutable. */
public final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Reads them.
     *
     * @param known the names that there are
     * @param words names and values by turns
     * @return the options
     * @throws UsageException where a name is unknown, doubled or has no value
     */
    public static Options parse(Set<String> known, String... words) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            if (!known.contains(words[i])) {
                throw new UsageException("there is no option " + words[i]);
            }
            if (i + 1 == words.length || values.put(words[i], words[i + 1]) != null) {
                throw new UsageException(words[i] + " takes one value");
            }
        }
        return new Options(values);
    }

    /**
     * Looks for a text.
     *
     * @param name the option
     * @return its value, where it was given
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Reads a whole number from 0 up.
     *
     * @param name the option
     * @param otherwise the value where it was not given
     * @return the number
     * @throws UsageException where it is none
     */
    public long number(String name, long otherwise) {
        String text = text(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[0-9]{1,18}")) {
            throw new UsageException(name + " takes a whole number");
        }
        return Long.parseLong(text);
    }
}
