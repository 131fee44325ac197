package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * チェックポイント — the signed head of a ledger's tree, in the form of C2SP tlog-checkpoint: origin, size and root, each on a line, a blank
 * line, and one signature line or more.
 *
 * <pre>mokuteki/ledger/06139992
 * 42
 * CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 *
 * — mokuteki/ledger/06139992 Az3grl…</pre>
 * {@link #toString} writes it, with a newline at the end of every line. That it was read says nothing about its signatures: ask
 * {@link #isSignedBy}. It has no other lines. Immutable.
 *
 * <p>Example: {@code new CheckpointSigner(new LedgerOrigin("06139992"), KeyPairGenerator.getInstance("Ed25519")
 * .generateKeyPair()).sign(new TreeHead(0, NodeHash.OF_NOTHING)).head().size()} is {@code 0}. Legal source: none.
 */
public final class Checkpoint {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,15}");

    private final LedgerOrigin origin;
    private final TreeHead head;
    private final SignedNote note;

    private Checkpoint(LedgerOrigin origin, TreeHead head, SignedNote note) {
        this.origin = origin;
        this.head = head;
        this.note = note;
    }

    static Checkpoint of(LedgerOrigin origin, TreeHead head, NoteSignature signature) {
        return new Checkpoint(origin, head, new SignedNote(text(origin, head), List.of(signature)));
    }

    static String text(LedgerOrigin origin, TreeHead head) {
        return origin + "\n" + head.size() + "\n" + Base64Text.write(head.root().bytes()) + "\n";
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text the whole note
     * @return the checkpoint
     * @throws InvalidLedgerTextException where it is not of that one form
     */
    public static Checkpoint parse(String text) {
        SignedNote note = SignedNote.parse(text);
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || !SIZE.matcher(lines[1]).matches()) {
            throw new InvalidLedgerTextException("a checkpoint has an origin, a size and a root");
        }
        var head = new TreeHead(Long.parseLong(lines[1]), NodeHash.of(Base64Text.read(lines[2])));
        return new Checkpoint(LedgerOrigin.parse(lines[0]), head, note);
    }

    /**
     * Adds the signatures of another copy, for instance those of the next key at a rotation.
     *
     * @param other a checkpoint of the same ledger and head
     * @return a checkpoint with all signature lines
     * @throws IllegalArgumentException where the other is about something else
     */
    public Checkpoint with(Checkpoint other) {
        if (!note.text().equals(other.note.text())) {
            throw new IllegalArgumentException("the checkpoints are not about the same tree");
        }
        var all = new ArrayList<>(note.signatures());
        all.addAll(other.note.signatures());
        return new Checkpoint(origin, head, new SignedNote(note.text(), all));
    }

    /**
     * Gives the ledger.
     *
     * @return the origin
     */
    public LedgerOrigin origin() {
        return origin;
    }

    /**
     * Gives size and root.
     *
     * @return the head that is signed
     */
    public TreeHead head() {
        return head;
    }

    /**
     * Asks whether a key signed it. Lines of other keys are passed over.
     *
     * @param key a key that bears the name of the ledger
     * @return true where there is a line of that key, and every such line holds
     */
    public boolean isSignedBy(VerifierKey key) {
        return key.name().equals(origin.toString()) && note.isSignedBy(key);
    }

    /**
     * Asks whether the key signed it that was the one to sign a tree of its size: an old key is refused beyond its end, a new
     * one before its beginning.
     *
     * @param keys the keys of the ledger
     * @return true where it did
     */
    public boolean isSignedByOneOf(KeyHistory keys) {
        return isSignedBy(keys.keyFor(head.size()));
    }

    /** Leaves out the lines of other keys. */
    Checkpoint withOnly(VerifierKey key) {
        List<NoteSignature> kept =
                note.signatures().stream().filter(one -> one.claims(key)).toList();
        return new Checkpoint(origin, head, new SignedNote(note.text(), kept));
    }

    /** Asks whether there is but one signature line, so that no byte goes unchecked. */
    boolean hasOneSignature() {
        return note.signatures().size() == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint checkpoint && note.equals(checkpoint.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(note);
    }

    @Override
    public String toString() {
        return note.toString();
    }
}
