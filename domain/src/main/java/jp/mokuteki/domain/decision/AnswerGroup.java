package jp.mokuteki.domain.decision;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The lines of one thing in a written answer: a reason, a duty, the question. */
record AnswerGroup(String part, Map<String, String> values) {
    String get(String key) {
        return maybe(key, text -> text).orElseThrow(() -> new NoSuchElementException(part + " " + key));
    }

    <T> Optional<T> maybe(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(reader);
    }

    boolean truth(String key) {
        return truthOf(get(key));
    }

    Optional<Boolean> maybeTruth(String key) {
        return maybe(key, AnswerGroup::truthOf);
    }

    private static boolean truthOf(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }
}
