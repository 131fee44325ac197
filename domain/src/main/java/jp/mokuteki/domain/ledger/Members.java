package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts an object together; what is empty is left out, for absent stands for it. */
final class Members {
    private final TreeMap<String, Json> values = new TreeMap<>();

    Members text(String key, String value) {
        values.put(key, new Json.Text(value));
        return this;
    }

    Members text(String key, Optional<String> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    Members texts(String key, List<String> list) {
        return items(key, list.stream().<Json>map(Json.Text::new).toList());
    }

    Members items(String key, List<Json> list) {
        if (!list.isEmpty()) {
            values.put(key, new Json.Items(list));
        }
        return this;
    }

    Members time(String key, Instant time) {
        return text(key, Times.write(time));
    }

    Members time(String key, Optional<Instant> time) {
        return text(key, time.map(Times::write));
    }

    Members whole(String key, long value) {
        values.put(key, new Json.Whole(value));
        return this;
    }

    Members truth(String key, Optional<Boolean> value) {
        value.ifPresent(present -> values.put(key, new Json.Truth(present)));
        return this;
    }

    /** A mark is there or absent, never false. */
    Members mark(String key, boolean set) {
        return truth(key, set ? Optional.of(true) : Optional.empty());
    }

    Members members(String key, Members inner) {
        values.put(key, inner.json());
        return this;
    }

    Members members(String key, Optional<Members> inner) {
        inner.ifPresent(present -> members(key, present));
        return this;
    }

    Members value(String key, Json value) {
        values.put(key, value);
        return this;
    }

    Json.Members json() {
        return new Json.Members(values);
    }
}
