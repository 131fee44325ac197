package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.RevisionDraft;

/** What is known of a revision, wherever it stands between its draft and its withdrawal. */
final class RevisionFacts {
    private final Texts texts;
    private final List<RevisionPage.Fact> facts = new ArrayList<>();

    private RevisionFacts(Texts texts) {
        this.texts = texts;
    }

    static Optional<LocalDate> effectiveFrom(RevisionEntry entry) {
        return entry instanceof RevisionEntry.Published published
                ? Optional.of(published.revision().effectiveFrom())
                : draft(entry).flatMap(RevisionDraft::effectiveFrom);
    }

    private static Optional<RevisionDraft> draft(RevisionEntry entry) {
        return entry instanceof RevisionEntry.InProgress begun
                ? Optional.of(begun.proceedings().draft())
                : Optional.empty();
    }

    private static Optional<Enactment> enactment(RevisionEntry entry) {
        return entry instanceof RevisionEntry.Published published
                ? published.revision().enactment()
                : Optional.empty();
    }

    static String reason(RevisionEntry entry) {
        return draft(entry)
                .map(RevisionDraft::reason)
                .or(() -> enactment(entry).map(Enactment::reason))
                .orElse("");
    }

    static Optional<Integer> base(RevisionEntry entry) {
        return draft(entry).map(RevisionDraft::base).or(() -> enactment(entry).map(Enactment::base));
    }

    static List<RevisionPage.Fact> of(RevisionEntry entry, Texts texts) {
        return new RevisionFacts(texts).all(entry);
    }

    private List<RevisionPage.Fact> all(RevisionEntry entry) {
        add("revision.effective", effectiveFrom(entry).map(texts::day).orElse(texts.of("revision.open")));
        base(entry).ifPresent(number -> add("revision.base", texts.of("revision.name", number)));
        enactment(entry).ifPresent(enacted -> {
            add(enacted.adoption());
            add("revision.published", texts.day(enacted.publication().publishedOn()));
        });
        if (entry instanceof RevisionEntry.InProgress begun) {
            add("revision.authors", String.join(" ", begun.proceedings().authors()));
            begun.proceedings().adoption().ifPresent(this::add);
        }
        Optional.of(reason(entry))
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> add("revision.reason", reason));
        add("public.hash", entry.table().contentHash().toString());
        return facts;
    }

    private void add(Adoption adoption) {
        add("revision.adopted", adoption.body() + " " + texts.day(adoption.adoptedOn()));
    }

    private void add(String name, String value) {
        facts.add(new RevisionPage.Fact(texts.of(name), value));
    }
}
