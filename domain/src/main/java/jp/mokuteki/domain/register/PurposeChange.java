package jp.mokuteki.domain.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 利用目的の変更 — a purpose whose text is not the same in two tables: changed, added or removed. Codes do not count: they are not
 * the purpose but how it is read.
 *
 * <p>Example: {@code PurposeChange.between(NationalTemplate.read(), SocietyTable.read()).get(0).id()} is {@code 6.provide.1}.
 * Legal source: 個人情報保護法第17条第2項.
 *
 * @param id the purpose
 * @param before its text before; absent where it was added
 * @param after its text after; absent where it was removed
 */
public record PurposeChange(PurposeId id, Optional<String> before, Optional<String> after) {
    /** Refuses what did not change. */
    public PurposeChange {
        Objects.requireNonNull(id, "id");
        if (before.equals(after)) {
            throw new IllegalArgumentException(id + " did not change");
        }
    }

    /**
     * Compares two tables.
     *
     * @param before the table before
     * @param after the table after
     * @return every change: first those that stand in the new table, in its order, then the removed in the order of the old one
     */
    public static List<PurposeChange> between(PurposeTable before, PurposeTable after) {
        var texts = new LinkedHashMap<PurposeId, String>();
        before.purposes().forEach(purpose -> texts.put(purpose.id(), purpose.text()));
        Stream<PurposeChange> standing = after.purposes().stream()
                .filter(purpose -> !purpose.text().equals(texts.get(purpose.id())))
                .map(purpose -> new PurposeChange(
                        purpose.id(), Optional.ofNullable(texts.get(purpose.id())), Optional.of(purpose.text())));
        Stream<PurposeChange> removed = texts.entrySet().stream()
                .filter(old -> after.purpose(old.getKey()).isEmpty())
                .map(old -> new PurposeChange(old.getKey(), Optional.of(old.getValue()), Optional.empty()));
        return Stream.concat(standing, removed).toList();
    }

    /**
     * Asks whether a relation can be that of this change.
     *
     * @param relation the relation
     * @return true for a new one of an added, a removed one of a removed, and any other of a changed purpose
     */
    public boolean fits(PurposeRelation relation) {
        return switch (relation.kind()) {
            case NEW -> before.isEmpty();
            case REMOVED -> after.isEmpty();
            case SAME_MEANING, RELATED, BEYOND_WITH_CONSENT -> before.isPresent() && after.isPresent();
        };
    }
}
