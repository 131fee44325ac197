package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.Statute;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.FindingGravity;
import jp.mokuteki.domain.review.LackingExchange;
import jp.mokuteki.domain.review.Proposal;
import jp.mokuteki.domain.review.ReviewReport;

/** Findings as an office reads them: what must be revised first, each with its place, its citation and the wording proposed. */
final class FindingsPage {
    private final ReviewReport report;
    private final String registerLabel;

    FindingsPage(ReviewReport report, String registerLabel) {
        this.report = report;
        this.registerLabel = registerLabel;
    }

    /** Writes the page, with line feeds. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add("点検（" + report.day() + " 現在）　" + registerLabel);
        lines.add("本文 " + report.revision().table().contentHash());
        for (FindingGravity gravity : FindingGravity.values()) {
            List<Finding> found = report.findings().stream()
                    .filter(finding -> finding.code().gravity() == gravity)
                    .toList();
            if (!found.isEmpty()) {
                lines.add("");
                lines.add(gravity.labelJa() + "（" + found.size() + "件）");
                found.forEach(finding -> lines.addAll(lines(finding)));
            }
        }
        if (report.findings().isEmpty()) {
            lines.add("");
            lines.add("点検事項はありません。");
        }
        lines.addAll(caveats());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Finding finding) {
        var lines = new ArrayList<String>();
        String phrase = finding.phrase().map(span -> "「" + span.text() + "」").orElse("");
        lines.add("  " + finding.place() + "  " + finding.code().labelJa() + phrase + " ["
                + finding.rule().id() + "]");
        lines.add("    " + finding.rule().labelJa() + citations(finding));
        finding.exchange().ifPresent(exchange -> lines.add("    " + exchange(exchange)));
        finding.proposal().ifPresent(proposal -> lines.add("    " + proposal(proposal)));
        return lines;
    }

    private static String citations(Finding finding) {
        return finding.citations().isEmpty()
                ? ""
                : finding.citations().stream().map(Citation::toString).collect(Collectors.joining("、", "（", "）"));
    }

    private static String exchange(LackingExchange exchange) {
        String affairs = exchange.affairs().isEmpty()
                ? ""
                : "　事務 " + exchange.affairs().stream().map(Object::toString).collect(Collectors.joining("、"));
        return exchange.action().labelJa() + "　" + KnownNames.category(exchange.category()) + "　"
                + KnownNames.body(exchange.counterparty()) + affairs;
    }

    private static String proposal(Proposal proposal) {
        return proposal instanceof Proposal.Rewording rewording
                ? "案: " + rewording.replacement()
                : "案（追加）: " + ((Proposal.FurtherPurpose) proposal).text();
    }

    /** Of each text that is cited and was read as in force on an earlier day, that day. */
    private List<String> caveats() {
        List<String> caveats = report.findings().stream()
                .flatMap(finding -> finding.citations().stream())
                .map(Citation::statute)
                .distinct()
                .flatMap(statute -> caveat(statute).stream())
                .toList();
        var lines = new ArrayList<String>();
        if (!caveats.isEmpty()) {
            lines.addAll(List.of("", "留意"));
            lines.addAll(caveats);
        }
        return lines;
    }

    private List<String> caveat(Statute statute) {
        return statute.readAsOf()
                .filter(report.day()::isAfter)
                .map(read -> List.of("  ・" + statute + "は " + read + " 現在の条文によります。その後の改正は確かめていません。"))
                .orElse(List.of());
    }
}
