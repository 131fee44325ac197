package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 公表のページ — a revision of the register as the public sees it.
 *
 * @param frame what stands around it
 * @param society the name of the society, where it is known
 * @param shown the revision; absent where none is in force
 * @param revisions all that are published
 */
public record PublicPage(
        Frame frame, Optional<String> society, Optional<PublicRevision> shown, List<PublicRevision> revisions)
        implements Page {
    /** Copies the list. */
    public PublicPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(society, "society");
        Objects.requireNonNull(shown, "shown");
        revisions = List.copyOf(revisions);
    }

    @Override
    public String template() {
        return "public";
    }
}
