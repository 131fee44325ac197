package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 公表する表 — a revision as the public sees it: whose it is and what it says, and nothing of how it came about.
 *
 * @param society the name of the society; absent where it is not known
 * @param revision the revision
 * @param publishedOn 公表日; absent where it is not known
 */
public record PublishedTable(Optional<String> society, RegisterRevision revision, Optional<LocalDate> publishedOn) {
    /** Refuses nulls. */
    public PublishedTable {
        Objects.requireNonNull(society, "society");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(publishedOn, "publishedOn");
    }
}
