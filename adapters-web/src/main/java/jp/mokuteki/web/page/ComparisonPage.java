package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 新旧対照表のページ — what differs between two revisions.
 *
 * @param frame what stands around it
 * @param before the name of the revision before
 * @param after the name of the revision after
 * @param document where the whole is to be had as a document for a board
 * @param changes what differs
 */
public record ComparisonPage(
        Frame frame, String before, String after, String document, List<RevisionPage.ChangeLine> changes)
        implements Page {
    /** Copies the list. */
    public ComparisonPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(document, "document");
        changes = List.copyOf(changes);
    }

    @Override
    public String template() {
        return "comparison";
    }
}
