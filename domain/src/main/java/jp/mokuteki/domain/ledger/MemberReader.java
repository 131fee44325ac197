package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an object member by member, straight from its bytes and in its canonical form alone: its reader asks for the members in
 * the order of their keys and for no other, so one that is unknown, moved or doubled stands where something else is asked for.
 * What {@link Members} would have left out must not be there: an empty list, a mark that is not set. Not thread-safe.
 */
final class MemberReader {
    private final CanonicalCursor cursor;
    private boolean atFirst;

    private MemberReader(CanonicalCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads an object that fills the bytes from one place to another. */
    static <T> T whole(byte[] bytes, int from, int to, Function<MemberReader, T> reader) {
        if (to - from > CanonicalJson.LONGEST) {
            throw new InvalidLedgerTextException(
                    "a text of the ledger has at most " + CanonicalJson.LONGEST + " bytes");
        }
        var cursor = new CanonicalCursor(bytes, from, to);
        T value = new MemberReader(cursor).object(reader);
        cursor.requireEnd();
        return value;
    }

    static <T> T whole(byte[] bytes, Function<MemberReader, T> reader) {
        return whole(bytes, 0, bytes.length, reader);
    }

    private <T> T object(Function<MemberReader, T> reader) {
        cursor.take('{');
        atFirst = true;
        T value = reader.apply(this);
        cursor.take('}');
        atFirst = false;
        return value;
    }

    private boolean has(String key) {
        if (cursor.takesKey(key, !atFirst)) {
            atFirst = false;
            return true;
        }
        return false;
    }

    private void require(String key) {
        if (!has(key)) {
            throw new InvalidLedgerTextException("the member " + key + " is missing, or another stands before it");
        }
    }

    String text(String key) {
        require(key);
        return cursor.text();
    }

    Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(cursor.text()) : Optional.empty();
    }

    List<String> texts(String key) {
        return has(key) ? list(CanonicalCursor::text) : List.of();
    }

    <T> List<T> objects(String key, Function<MemberReader, T> reader) {
        return has(key) ? list(item -> object(reader)) : List.of();
    }

    private <T> List<T> list(Function<CanonicalCursor, T> item) {
        var list = new ArrayList<T>();
        cursor.take('[');
        do {
            list.add(item.apply(cursor));
        } while (cursor.takes(','));
        cursor.take(']');
        return list;
    }

    Instant time(String key) {
        return Times.parse(text(key));
    }

    Optional<Instant> maybeTime(String key) {
        return maybeText(key).map(Times::parse);
    }

    long whole(String key) {
        require(key);
        return cursor.whole();
    }

    /** Reads a number that can be but one. */
    void whole(String key, long expected) {
        if (whole(key) != expected) {
            throw new InvalidLedgerTextException("the member " + key + " can only be " + expected);
        }
    }

    Optional<Boolean> maybeTruth(String key) {
        return has(key) ? Optional.of(cursor.truth()) : Optional.empty();
    }

    boolean mark(String key) {
        boolean there = has(key);
        if (there && !cursor.truth()) {
            throw new InvalidLedgerTextException("the mark " + key + " is set or absent");
        }
        return there;
    }

    <T> T members(String key, Function<MemberReader, T> reader) {
        require(key);
        return object(reader);
    }

    <T> Optional<T> maybeMembers(String key, Function<MemberReader, T> reader) {
        return has(key) ? Optional.of(object(reader)) : Optional.empty();
    }

    /** Reads an object like {@link #members}, and gives where its bytes begin and end in what is read. */
    <T> Placed<T> placed(String key, Function<MemberReader, T> reader) {
        require(key);
        int from = cursor.position();
        T value = object(reader);
        return new Placed<>(value, from, cursor.position());
    }

    /** A value with its place. */
    record Placed<T>(T value, int from, int to) {}
}
