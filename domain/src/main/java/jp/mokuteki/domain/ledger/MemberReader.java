package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes an object apart. Members that nobody asks for are not noticed here: its readers write back what they made of it and
 * compare the bytes.
 */
final class MemberReader {
    private final Json.Members members;

    private MemberReader(Json.Members members) {
        this.members = members;
    }

    static MemberReader of(Json json) {
        return new MemberReader(as(Json.Members.class, json));
    }

    String text(String key) {
        return as(Json.Text.class, value(key)).value();
    }

    Optional<String> maybeText(String key) {
        return maybe(key).map(json -> as(Json.Text.class, json).value());
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(json -> as(Json.Text.class, json).value())
                .toList();
    }

    List<Json> items(String key) {
        return maybe(key).map(json -> as(Json.Items.class, json).values()).orElse(List.of());
    }

    Instant time(String key) {
        return Times.parse(text(key));
    }

    Optional<Instant> maybeTime(String key) {
        return maybeText(key).map(Times::parse);
    }

    long whole(String key) {
        return as(Json.Whole.class, value(key)).value();
    }

    Optional<Boolean> maybeTruth(String key) {
        return maybe(key).map(json -> as(Json.Truth.class, json).value());
    }

    boolean mark(String key) {
        return maybeTruth(key).orElse(false);
    }

    MemberReader members(String key) {
        return of(value(key));
    }

    Optional<MemberReader> maybeMembers(String key) {
        return maybe(key).map(MemberReader::of);
    }

    Json value(String key) {
        return maybe(key).orElseThrow(() -> new InvalidLedgerTextException("the member " + key + " is missing"));
    }

    private Optional<Json> maybe(String key) {
        return Optional.ofNullable(members.values().get(key));
    }

    private static <T extends Json> T as(Class<T> type, Json json) {
        if (!type.isInstance(json)) {
            throw new InvalidLedgerTextException("a member has the wrong type");
        }
        return type.cast(json);
    }
}
