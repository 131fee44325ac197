package jp.mokuteki.domain.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells for what stands in two tables where it stood: under the same name, or else under the same text. */
final class Origins {
    private Origins() {}

    /**
     * Finds the origins.
     *
     * @param <K> the names
     * @param before the texts before, by name, in order
     * @param after the texts now
     * @return for each name now the name before; without those that are new
     */
    static <K> Map<K, K> of(Map<K, String> before, Map<K, String> after) {
        var origins = new LinkedHashMap<K, K>();
        after.keySet().stream().filter(before::containsKey).forEach(name -> origins.put(name, name));
        var gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        after.forEach((name, text) -> {
            if (!origins.containsKey(name)) {
                gone.entrySet().stream()
                        .filter(old -> old.getValue().equals(text))
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .ifPresent(old -> {
                            origins.put(name, old);
                            gone.remove(old);
                        });
            }
        });
        return origins;
    }
}
