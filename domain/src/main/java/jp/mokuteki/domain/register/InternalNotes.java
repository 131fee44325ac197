package jp.mokuteki.domain.register;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.mokuteki.domain.table.PlainText;

/**
 * 内部メモ — what the society notes about a revision and its purposes for itself: never a part of what it publishes.
 *
 * <p>Example: {@code InternalNotes.NONE.general("次の組合会に諮る").general()} is {@code 次の組合会に諮る}. Legal source: none.
 *
 * @param general about the revision, up to 2,000 characters; empty where there is none
 * @param byPurpose about its purposes, each up to 1,000 characters
 */
public record InternalNotes(String general, Map<PurposeId, String> byPurpose) {
    /** 内部メモなし — no notes. */
    public static final InternalNotes NONE = new InternalNotes("", Map.of());

    /** Checks the texts. */
    public InternalNotes {
        if (!general.isEmpty()) {
            PlainText.check("a note", general, 2_000);
        }
        byPurpose.values().forEach(note -> PlainText.check("a note", note, 1_000));
        byPurpose = Collections.unmodifiableMap(new TreeMap<>(byPurpose));
    }

    /**
     * Notes something about the revision instead of what was noted.
     *
     * @param note the note; empty for none
     * @return the notes
     */
    public InternalNotes general(String note) {
        return new InternalNotes(note, byPurpose);
    }

    /**
     * Notes something about a purpose instead of what was noted.
     *
     * @param id the purpose
     * @param note the note; empty for none
     * @return the notes
     */
    public InternalNotes about(PurposeId id, String note) {
        Objects.requireNonNull(id, "id");
        var notes = new TreeMap<>(byPurpose);
        if (note.isEmpty()) {
            notes.remove(id);
        } else {
            notes.put(id, note);
        }
        return new InternalNotes(general, notes);
    }
}
