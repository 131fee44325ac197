package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 公表された改正版 — a revision as the public page shows it.
 *
 * @param number its number
 * @param standing whether it is in force
 * @param effectiveFrom 施行日
 * @param publishedOn 公表日; absent where it is not known
 * @param contentHash the hash of its text
 * @param title the title of its table
 * @param table its table
 * @param query what its links say of the insurer, or nothing
 */
public record PublicRevision(
        int number,
        Standing standing,
        LocalDate effectiveFrom,
        Optional<LocalDate> publishedOn,
        String contentHash,
        String title,
        TableView table,
        String query) {
    /** 施行の状況 — whether a revision is in force. */
    public enum Standing {
        /** It is. */
        IN_FORCE,
        /** It will be. */
        ANNOUNCED,
        /** It was. */
        PAST;

        static Standing of(EffectivePeriod period, LocalDate today) {
            if (period.contains(today)) {
                return IN_FORCE;
            }
            return today.isBefore(period.from()) ? ANNOUNCED : PAST;
        }
    }

    /** Refuses nulls. */
    public PublicRevision {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(query, "query");
    }

    /**
     * Shows a revision.
     *
     * @param published the revision
     * @param today the day, a civil date in Japan
     * @param query what its links say of the insurer, or nothing
     * @return as the page shows it
     */
    public static PublicRevision of(PublishedTable published, LocalDate today, String query) {
        RegisterRevision revision = published.revision();
        return new PublicRevision(
                revision.number(),
                Standing.of(revision.period(), today),
                revision.period().from(),
                published.publishedOn(),
                revision.table().contentHash().toString(),
                revision.table().title(),
                TableView.of(revision.table(), TableView.Marks.NONE),
                query);
    }

    /**
     * Tells where it is shown.
     *
     * @return the address of its page
     */
    public String address() {
        return "/revisions/" + number + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * Lists the forms in which it can be had.
     *
     * @return a link for each
     */
    public List<Link> downloads() {
        return TableFormat.OF_PUBLICATIONS.stream()
                .map(format -> new Link(name(format), download(format)))
                .toList();
    }

    private String download(TableFormat format) {
        return "/v1/publications/" + number + "?format=" + format.code() + (query.isEmpty() ? "" : "&" + query);
    }

    private static String name(TableFormat format) {
        return switch (format) {
            case JSON -> "JSON";
            case CSV -> "CSV";
            case MARKDOWN -> "Markdown";
            case ISSUED -> "TXT";
            case HTML -> "HTML";
            case JSON_LD -> "JSON-LD";
        };
    }
}
