package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 記録のページ — one record with its proof, and where it was asked for what was checked.
 *
 * @param frame what stands around it
 * @param sequence its place
 * @param facts what it states
 * @param links where it leads: the record that it is about, those that correct it
 * @param body the bytes that were hashed, indented; absent for a record that was purged
 * @param proof what proves it; absent for a record that was purged
 * @param checks what was checked; empty where nobody asked
 */
public record RecordPage(
        Frame frame,
        long sequence,
        List<Fact> facts,
        List<Link> links,
        Optional<String> body,
        Optional<Proof> proof,
        List<Check> checks)
        implements Page {
    /** Copies its lists. */
    public RecordPage {
        Objects.requireNonNull(frame, "frame");
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(proof, "proof");
        checks = List.copyOf(checks);
    }

    /**
     * 記載事項 — one thing that a record states.
     *
     * @param name what it is
     * @param value what it says
     */
    public record Fact(String name, String value) {}

    /**
     * 証明 — what proves a record.
     *
     * @param leaf the hash of its leaf
     * @param treeSize how many records the signed tree has
     * @param path the hashes beside its way to the root
     * @param checkpoint the signed head, letter for letter
     */
    public record Proof(String leaf, long treeSize, List<String> path, String checkpoint) {
        /** Copies its list. */
        public Proof {
            path = List.copyOf(path);
        }
    }

    /**
     * 検証 — one thing that was checked.
     *
     * @param result {@code good}, {@code bad}, or {@code wait} for what was not reached
     * @param verdict the same in words
     * @param title what was checked
     * @param explanation what that means
     */
    public record Check(String result, String verdict, String title, String explanation) {}

    @Override
    public String template() {
        return "record";
    }
}
