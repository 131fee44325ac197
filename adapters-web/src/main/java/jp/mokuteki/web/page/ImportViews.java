package jp.mokuteki.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.mokuteki.domain.intake.LineKind;
import jp.mokuteki.domain.intake.ReadLine;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.review.CodeProposal;
import jp.mokuteki.domain.review.ImportReport;

/** 取込みの組立て — puts what was read beside the text that it was read from. */
public final class ImportViews {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final Texts texts;

    /**
     * Prepares.
     *
     * @param texts the language
     */
    public ImportViews(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows every line.
     *
     * @param source the text
     * @param report what it was read as
     * @return the lines of the text, in their order
     */
    public List<ImportPage.SourceLine> lines(String source, ImportReport report) {
        Map<Integer, List<ReadLine>> read =
                report.imported().lines().stream().collect(Collectors.groupingBy(ReadLine::line));
        Map<PurposeId, CodeProposal> proposals =
                report.proposals().stream().collect(Collectors.toMap(CodeProposal::purpose, Function.identity()));
        String[] lines = LINE_END.split(source, -1);
        return IntStream.range(0, lines.length)
                .mapToObj(index -> new ImportPage.SourceLine(
                        index + 1,
                        lines[index],
                        read.getOrDefault(index + 1, List.of()).stream()
                                .map(one -> reading(one, proposals))
                                .toList()))
                .toList();
    }

    private ImportPage.Reading reading(ReadLine line, Map<PurposeId, CodeProposal> proposals) {
        Optional<CodeProposal> proposal = line.purpose().flatMap(id -> Optional.ofNullable(proposals.get(id)));
        return new ImportPage.Reading(
                line.as().toString(),
                texts.of("line." + line.as()),
                why(line),
                line.purpose().map(PurposeId::toString).orElse(""),
                proposal.map(ImportViews::leads).orElse(List.of()));
    }

    private String why(ReadLine line) {
        String aside = line.detail().isEmpty() ? "" : " (" + line.detail() + ")";
        return texts.language().choose(line.why(), line.reason().labelEn() + aside);
    }

    private static List<String> leads(CodeProposal proposal) {
        return proposal.leads().stream()
                .map(lead -> lead.value() + " ← " + lead.phrase())
                .toList();
    }

    /**
     * Says how much was found.
     *
     * @param report what was read
     * @return a sentence for each number
     */
    public List<String> counts(ImportReport report) {
        PurposeTable table = report.imported().table();
        long whole = report.proposals().stream()
                .filter(proposal -> proposal.coding() instanceof ProposedCodes)
                .count();
        long aside = report.imported().lines().stream()
                .filter(line -> line.as() == LineKind.ASIDE)
                .count();
        return List.of(
                texts.of("import.count.categories", table.categories().size()),
                texts.of("import.count.purposes", table.purposes().size()),
                texts.of("import.count.proposals", whole),
                texts.of("import.count.aside", aside));
    }
}
