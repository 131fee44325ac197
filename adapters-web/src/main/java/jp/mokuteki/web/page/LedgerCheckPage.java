package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 記録簿の検証のページ — two lights that are never mixed: whether anything was changed, and whether the records state what the law asks.
 *
 * @param frame what stands around it
 * @param integrity whether anything was changed
 * @param completeness whether the records state what the law asks
 * @param lacking what records lack, by the part of the law
 * @param incomplete the first records that lack something
 * @param checkpoint the last signed head; absent for an empty ledger
 */
public record LedgerCheckPage(
        Frame frame,
        Light integrity,
        Light completeness,
        List<Lacking> lacking,
        List<Lacking> incomplete,
        Optional<String> checkpoint)
        implements Page {
    /** Copies its lists. */
    public LedgerCheckPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(integrity, "integrity");
        Objects.requireNonNull(completeness, "completeness");
        lacking = List.copyOf(lacking);
        incomplete = List.copyOf(incomplete);
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    /**
     * 灯 — one verdict.
     *
     * @param result {@code good} or {@code bad}
     * @param title the verdict in words
     * @param explanation what that means
     */
    public record Light(String result, String title, String explanation) {}

    /**
     * 記載漏れ — what is missing.
     *
     * @param what the part, or the record
     * @param detail where the law asks for it, or what the record lacks
     */
    public record Lacking(String what, String detail) {}

    @Override
    public String template() {
        return "ledger-check";
    }
}
