package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with signatures in the form of C2SP signed-note: the text, which ends with a newline, a blank line, signature lines.
 */
record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST_SIGNATURES = 32;
    private static final int LONGEST = 16_384;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new InvalidLedgerTextException("a note ends with a newline and has 1 to 32 signatures");
        }
    }

    static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        boolean control = note.chars().anyMatch(one -> one < ' ' && one != '\n');
        if (note.length() > LONGEST || blank < 0 || !note.endsWith("\n") || note.endsWith("\n\n") || control) {
            throw new InvalidLedgerTextException("a note is a text, a blank line and signature lines");
        }
        List<NoteSignature> signatures = note.substring(blank + 2, note.length() - 1)
                .lines()
                .map(NoteSignature::parse)
                .toList();
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** A line of a key that is not known is passed over; one of the key that does not hold spoils the note. */
    boolean isSignedBy(VerifierKey key) {
        List<NoteSignature> claimed =
                signatures.stream().filter(one -> one.claims(key)).toList();
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return !claimed.isEmpty() && claimed.stream().allMatch(one -> one.holds(key, message));
    }

    @Override
    public String toString() {
        return text + signatures.stream().map(one -> one + "\n").collect(Collectors.joining("", "\n", ""));
    }
}
