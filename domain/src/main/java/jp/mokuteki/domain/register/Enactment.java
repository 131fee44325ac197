package jp.mokuteki.domain.register;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 改正の経緯 — how a published revision came about: who wrote, adopted and published it, when, why, and how its changed purposes
 * relate to those before.
 *
 * <p>Example: {@code new Enactment(1, RevisionDraft.Aim.AMENDMENT, Set.of("clerk-1"), new Adoption(new
 * ProcedureStep("clerk-1", Instant.EPOCH, LocalDate.of(2027, 3, 1)), "組合会", LocalDate.of(2027, 3, 1)), new Publication(new
 * ProcedureStep("clerk-1", Instant.EPOCH, LocalDate.of(2027, 3, 1)), LocalDate.of(2027, 3, 1), Optional.empty(),
 * Optional.empty()), "公金受取口座の追加", Map.of(), InternalNotes.NONE).reason()} is {@code 公金受取口座の追加}. Legal source: none.
 *
 * @param base number of the revision that it departs from
 * @param aim whether it follows that revision or takes its place
 * @param authors who wrote it, in order
 * @param adoption its adoption
 * @param publication its publication
 * @param reason 改正理由, for a correction why the one before was wrong
 * @param relations how each changed purpose relates to the one before
 * @param notes what the society noted for itself; never published
 */
public record Enactment(
        int base,
        RevisionDraft.Aim aim,
        Set<String> authors,
        Adoption adoption,
        Publication publication,
        String reason,
        Map<PurposeId, PurposeRelation> relations,
        InternalNotes notes) {
    /** Copies its collections. */
    public Enactment {
        Objects.requireNonNull(aim, "aim");
        authors = Collections.unmodifiableSet(new TreeSet<>(authors));
        Objects.requireNonNull(adoption, "adoption");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(reason, "reason");
        relations = Collections.unmodifiableMap(new TreeMap<>(relations));
        Objects.requireNonNull(notes, "notes");
    }

    /**
     * Tells which revision it takes the place of.
     *
     * @return its number, or nothing for an amendment
     */
    public Optional<Integer> replaces() {
        return aim == RevisionDraft.Aim.CORRECTION ? Optional.of(base) : Optional.empty();
    }
}
