package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.TransitionRefusal;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.Proposal;
import jp.mokuteki.domain.review.RegisterPlace;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.domain.review.TextDifference;

/** 改正版の組立て — makes of revisions what pages show. */
public final class RevisionViews {
    private static final List<PurposeRelation.Kind> OF_A_CHANGE = List.of(
            PurposeRelation.Kind.SAME_MEANING, PurposeRelation.Kind.RELATED, PurposeRelation.Kind.BEYOND_WITH_CONSENT);

    private final Texts texts;
    private final RevisionWords words;

    /**
     * Prepares.
     *
     * @param texts the language
     */
    public RevisionViews(Texts texts) {
        this.texts = texts;
        this.words = new RevisionWords(texts);
    }

    /**
     * Shows a revision in a list.
     *
     * @param entry the revision
     * @return as a page shows it
     */
    public RevisionsPage.RevisionRow row(RevisionEntry entry) {
        return new RevisionsPage.RevisionRow(
                entry.number(),
                entry.state().toString(),
                words.state(entry.state()),
                RevisionFacts.effectiveFrom(entry).map(texts::day).orElse(texts.of("revision.open")),
                RevisionFacts.reason(entry));
    }

    /**
     * Tells the revision that one departs from.
     *
     * @param entry the revision
     * @return its number, or nothing where that is not known
     */
    public static Optional<Integer> base(RevisionEntry entry) {
        return RevisionFacts.base(entry);
    }

    /**
     * Shows what is known of a revision.
     *
     * @param entry the revision
     * @param seen stands for it as it is seen
     * @param reviewedOn the day under whose law it was reviewed
     * @return as a page shows it
     */
    public RevisionPage.Head head(RevisionEntry entry, String seen, LocalDate reviewedOn) {
        return new RevisionPage.Head(
                entry.number(),
                entry.state().toString(),
                words.state(entry.state()),
                RevisionFacts.of(entry, texts),
                RevisionFacts.effectiveFrom(entry).map(LocalDate::toString).orElse(""),
                RevisionFacts.reason(entry),
                RevisionFacts.base(entry).orElse(0),
                seen,
                reviewedOn.toString());
    }

    /**
     * Shows what is to be mended.
     *
     * @param report the report
     * @return its findings, each with its place among them
     */
    public List<RevisionPage.FindingLine> findings(ReviewReport report) {
        List<Finding> findings = report.findings();
        return IntStream.range(0, findings.size())
                .mapToObj(index -> finding(index, findings.get(index)))
                .toList();
    }

    private RevisionPage.FindingLine finding(int index, Finding finding) {
        return new RevisionPage.FindingLine(
                index,
                finding.code().gravity().name().toLowerCase(java.util.Locale.ROOT),
                words.finding(finding),
                words.place(finding.place()),
                finding.phrase().map(phrase -> phrase.text()).orElse(""),
                words.message(finding),
                finding.citations().stream().map(words::citation).toList(),
                finding.proposal().map(RevisionViews::text).orElse(""));
    }

    private static String text(Proposal proposal) {
        return proposal instanceof Proposal.Rewording rewording
                ? rewording.replacement()
                : ((Proposal.FurtherPurpose) proposal).text();
    }

    /**
     * Shows the codes that nobody has confirmed.
     *
     * @param table the table
     * @return a line for each purpose that has such codes
     */
    public List<RevisionPage.ProposalLine> proposals(PurposeTable table) {
        return table.purposes().stream()
                .flatMap(purpose -> purpose.proposedCodes().stream()
                        .map(codes -> new RevisionPage.ProposalLine(
                                purpose.id().toString(), purpose.text(), words.codes(codes))))
                .toList();
    }

    /**
     * Shows what differs.
     *
     * @param sheet the comparison
     * @return a line for each place that differs
     */
    public List<RevisionPage.ChangeLine> changes(ComparisonSheet sheet) {
        return sheet.comparison().changes().stream()
                .map(item -> change(item, sheet.relations()))
                .toList();
    }

    private RevisionPage.ChangeLine change(ComparedItem item, Map<PurposeId, PurposeRelation> relations) {
        TextDifference difference = item.difference();
        // what is new or gone says so itself
        Optional<PurposeId> purpose =
                item.kind() == ComparedItem.Kind.CHANGED && item.place() instanceof RegisterPlace.OfPurpose known
                        ? Optional.of(known.id())
                        : Optional.empty();
        Optional<PurposeRelation> recorded = purpose.flatMap(id -> Optional.ofNullable(relations.get(id)));
        return new RevisionPage.ChangeLine(
                words.kind(item.kind()),
                words.place(item.place()),
                pieces(difference.before()),
                pieces(difference.after()),
                purpose.map(PurposeId::toString).orElse(""),
                options(recorded),
                recorded.map(PurposeRelation::explanation).orElse(""));
    }

    private static List<RevisionPage.Piece> pieces(List<TextDifference.Part> parts) {
        return parts.stream()
                .map(part -> new RevisionPage.Piece(part.text(), part.kind() == TextDifference.Kind.CHANGED))
                .toList();
    }

    private List<Option> options(Optional<PurposeRelation> recorded) {
        return OF_A_CHANGE.stream()
                .map(kind -> new Option(
                        kind.name(),
                        texts.of("relation." + kind.name()),
                        recorded.map(PurposeRelation::kind).map(kind::equals).orElse(false)))
                .toList();
    }

    /**
     * Says why a step was not taken.
     *
     * @param refusals the rules that said no
     * @return a sentence for each
     */
    public List<String> refusals(Stream<TransitionRefusal> refusals) {
        return refusals.map(words::refusal).toList();
    }
}
