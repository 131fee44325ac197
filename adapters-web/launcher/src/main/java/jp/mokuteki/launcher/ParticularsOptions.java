package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.review.RevisionParticulars;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell of a revision what a file does not: who adopts it, when, and why. */
final class ParticularsOptions {
    @Option(names = "--adopted-by", paramLabel = "BODY", description = "the adopting body (承認機関)")
    private @Nullable String adoptedBy;

    @Option(names = "--adopted-on", paramLabel = "DATE", description = "the day of adoption (承認日)")
    private @Nullable String adoptedOn;

    @Option(names = "--published-on", paramLabel = "DATE", description = "the day of publication (公表日)")
    private @Nullable String publishedOn;

    @Option(names = "--effective-from", paramLabel = "DATE", description = "the first day in force (施行日)")
    private @Nullable String effectiveFrom;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why it is revised (改正理由)")
    private String reason = "";

    RevisionParticulars of(String name) {
        return new RevisionParticulars(
                name,
                Optional.ofNullable(adoptedBy),
                day("--adopted-on", adoptedOn),
                day("--published-on", publishedOn),
                day("--effective-from", effectiveFrom),
                reason);
    }

    private static Optional<LocalDate> day(String option, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> CivilDate.parse(option, given));
    }
}
