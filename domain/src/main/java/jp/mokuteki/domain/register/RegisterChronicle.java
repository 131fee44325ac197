package jp.mokuteki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.EffectivePeriod;

/**
 * 台帳の沿革 — every publication and withdrawal of a register as it was recorded, and nothing else. What was in force on a day, as
 * it was known at a time, follows from it: two axes of time that never mix.
 *
 * <p>A correction takes the place of the revision that it corrects, from its own day on and from the time at which it was
 * recorded; a withdrawn revision is gone from the time of its withdrawal on. The end of a revision is the first day of the next,
 * so that there are no gaps and no overlaps.
 *
 * <p>Example: {@code new RegisterChronicle(List.of(RecordedRevision.ofUnknownOrigin(SocietyTable.revision(),
 * Instant.EPOCH))).now().on(LocalDate.of(2020, 9, 30)).isPresent()} is {@code false}. Legal source: none.
 *
 * @param revisions every published revision, by number
 */
public record RegisterChronicle(List<RecordedRevision> revisions) {
    /** Sorts by number and refuses a number that stands twice. */
    public RegisterChronicle {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(RecordedRevision::number))
                .toList();
        if (revisions.stream().map(RecordedRevision::number).distinct().count() < revisions.size()) {
            throw new IllegalArgumentException("two revisions have the same number");
        }
    }

    /**
     * Puts the revisions in time as they are known now.
     *
     * @return the timeline after everything that is recorded
     */
    public RegisterTimeline now() {
        return knownAt(Instant.MAX);
    }

    /**
     * Puts the revisions in time as they were known at a time.
     *
     * @param time the time; what was recorded at that very time is known
     * @return the timeline; empty before the first was recorded
     */
    public RegisterTimeline knownAt(Instant time) {
        List<RecordedRevision> known = revisions.stream()
                .filter(revision -> !revision.recordedAt().isAfter(time))
                .toList();
        Set<Integer> replaced =
                known.stream().flatMap(revision -> revision.replaces().stream()).collect(Collectors.toSet());
        return inOrder(known.stream()
                .filter(revision -> !replaced.contains(revision.number()))
                .filter(revision -> revision.withdrawal()
                        .map(withdrawal -> withdrawal.step().at().isAfter(time))
                        .orElse(true))
                .sorted(Comparator.comparing(RecordedRevision::effectiveFrom))
                .toList());
    }

    private static RegisterTimeline inOrder(List<RecordedRevision> standing) {
        var revisions = new ArrayList<RegisterRevision>();
        for (int i = 0; i < standing.size(); i++) {
            RecordedRevision one = standing.get(i);
            LocalDate end = i + 1 < standing.size() ? standing.get(i + 1).effectiveFrom() : LocalDate.MAX;
            revisions.add(
                    new RegisterRevision(one.number(), new EffectivePeriod(one.effectiveFrom(), end), one.table()));
        }
        return new RegisterTimeline(revisions);
    }

    /**
     * Finds a published revision, whatever became of it.
     *
     * @param number its number
     * @return the revision, or nothing
     */
    public Optional<RecordedRevision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /**
     * Finds the revision that comes last in time as known now: the one that an amendment departs from.
     *
     * @return the revision in force or announced from the latest day, or nothing where there is none
     */
    public Optional<RecordedRevision> last() {
        List<RegisterRevision> standing = now().revisions();
        return standing.isEmpty()
                ? Optional.empty()
                : revision(standing.get(standing.size() - 1).number());
    }

    /**
     * Asks whether a draft can depart from a revision.
     *
     * @param number number of the revision
     * @param aim whether the draft is to follow it or to take its place
     * @return true for an amendment of the last revision, and for a correction of one that stands
     */
    public boolean takes(int number, RevisionDraft.Aim aim) {
        return aim == RevisionDraft.Aim.AMENDMENT
                ? last().filter(revision -> revision.number() == number).isPresent()
                : now().revisions().stream().anyMatch(revision -> revision.number() == number);
    }

    /**
     * Gives the number for a new purpose.
     *
     * @param category number of the category
     * @param column the column
     * @param draft the table that is to hold it
     * @return the next number of the cell that neither a published revision nor the draft ever gave
     */
    public PurposeId nextId(int category, DisclosureColumn column, PurposeTable draft) {
        int highest = Stream.concat(
                        givenIds().stream(), draft.purposes().stream().map(PurposeOfUse::id))
                .filter(id -> id.category() == category && id.column() == column)
                .mapToInt(PurposeId::number)
                .max()
                .orElse(0);
        return new PurposeId(category, column, highest + 1);
    }

    /**
     * Lists every number that a purpose was ever given: none of them is given to another purpose.
     *
     * @return the ids of all published revisions, in order
     */
    public List<PurposeId> givenIds() {
        return revisions.stream()
                .flatMap(revision -> revision.table().purposes().stream())
                .map(PurposeOfUse::id)
                .distinct()
                .sorted()
                .toList();
    }
}
