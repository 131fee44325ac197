package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.DatedCitation;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.review.FindingGravity;
import jp.mokuteki.domain.review.FindingTimeline;

/** Says in words what held when. */
final class TimelineRows {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private final Texts texts;
    private final RegisterTimeline timeline;
    private final FindingTimeline findings;

    TimelineRows(Texts texts, RegisterTimeline timeline) {
        this.texts = texts;
        this.timeline = timeline;
        this.findings = FindingTimeline.of(timeline);
    }

    List<TimelinePage.Part> parts(LocalDate today) {
        return List.of(
                part("register", register(), today),
                part("grounds", grounds(LegalGround.Kind.GROUND), today),
                part("duties", grounds(LegalGround.Kind.DUTY), today));
    }

    private TimelinePage.Part part(String name, List<TimelineRow> rows, LocalDate today) {
        LocalDate last = coming().stream()
                .map(TimelineRow.Event::day)
                .max(LocalDate::compareTo)
                .orElse(today);
        LocalDate end = last.isAfter(today.plusYears(YEARS_AHEAD)) ? last : today.plusYears(YEARS_AHEAD);
        var drawing = TimelineDrawing.of(rows, FIRST, end.plusYears(1).withDayOfYear(1), today);
        return new TimelinePage.Part(name, texts.of("timeline.part." + name), drawing, rows);
    }

    private List<TimelineRow> register() {
        List<TimelineRow.Span> revisions =
                timeline.revisions().stream().map(this::span).toList();
        List<TimelineRow.Event> marks = findings.marks().stream()
                .map(mark -> new TimelineRow.Event(
                        mark.day(),
                        texts.of(
                                "timeline.mark",
                                texts.day(mark.day()),
                                mark.begun().size(),
                                mark.ended().size()),
                        style(mark)))
                .toList();
        return List.of(
                new TimelineRow(texts.of("timeline.revisions"), revisions, List.of()),
                new TimelineRow(texts.of("timeline.findings"), List.of(), marks),
                new TimelineRow(texts.of("timeline.coming"), List.of(), coming()));
    }

    /** The colour of the gravest thing that began on that day. */
    private static String style(FindingTimeline.Mark mark) {
        return mark.begun().stream()
                .map(finding -> finding.code().gravity())
                .min(FindingGravity::compareTo)
                .map(TimelineRows::style)
                .orElse("settled");
    }

    private static String style(FindingGravity gravity) {
        return gravity.name().toLowerCase(Locale.ROOT);
    }

    private TimelineRow.Span span(RegisterRevision revision) {
        String name = texts.of("timeline.revision", revision.number());
        return new TimelineRow.Span(
                revision.period().from(),
                revision.period().to(),
                name,
                name,
                revision.table().title());
    }

    /** Rules that have always stood where they stand are none of the picture: there is nothing to choose. */
    private List<TimelineRow> grounds(LegalGround.Kind kind) {
        return Grounds.standard().all().values().stream()
                .filter(ground ->
                        ground.kind() == kind && ground.history().citations().size() > 1)
                .map(ground -> new TimelineRow(
                        texts.language().choose(ground.labelJa(), ground.labelEn()),
                        ground.history().citations().stream().map(this::span).toList(),
                        List.of()))
                .toList();
    }

    private TimelineRow.Span span(DatedCitation dated) {
        Citation citation = dated.citation();
        return new TimelineRow.Span(
                dated.period().from(),
                dated.period().to(),
                texts.language().choose(citation.toString(), citation.english()),
                citation.toString(),
                dated.certainty());
    }

    List<TimelineRow.Event> coming() {
        return LawTables.standard().comingChanges().stream()
                .map(change -> new TimelineRow.Event(
                        change.inForceAtTheLatest(),
                        texts.of("timeline.change", change.amendment(), texts.day(change.inForceAtTheLatest())),
                        "coming"))
                .toList();
    }

    List<TimelinePage.FindingMark> marks() {
        return findings.marks().stream()
                .map(mark -> new TimelinePage.FindingMark(
                        mark.day(),
                        mark.revision().number(),
                        FindingMatters.of(texts, mark.begun()),
                        FindingMatters.of(texts, mark.ended())))
                .toList();
    }
}
