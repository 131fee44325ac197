package jp.mokuteki.launcher;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.ledger.IncompleteRecords;
import jp.mokuteki.domain.ledger.IncompleteRecords.Incomplete;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerSummary;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;
import jp.mokuteki.domain.ledger.LedgerVerdict.Tampered;
import jp.mokuteki.domain.ledger.LedgerVerdict.Truncated;
import jp.mokuteki.domain.ledger.TreeHead;

/** What was found, in one line for people; integrity first, completeness apart from it. */
final class VerifiedLine {
    private static final int MOST_NAMED = 10;

    private VerifiedLine() {}

    static String of(Verified verified) {
        LedgerVerdict verdict = verified.verdict();
        if (verdict instanceof Tampered tampered) {
            return "改ざん [" + tampered.fault() + "] " + tampered.line() + " 行目、記録番号 "
                    + tampered.counts().records() + " またはその前: " + labelJa(tampered.fault());
        }
        if (verdict instanceof Truncated truncated) {
            return "途切れ [TRUNCATED] " + truncated.line() + " 行目"
                    + truncated
                            .missing()
                            .map(range -> "、記録番号 " + range + " がない")
                            .orElse("、終わりの行がない");
        }
        return "健全 [SOUND] "
                + verified.summary().map(summary -> sound(verified, summary)).orElseThrow();
    }

    private static String sound(Verified verified, LedgerSummary summary) {
        String keys = summary.keys().terms().stream()
                .map(KeyHistory.Term::key)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return summary.origin() + " " + counts(verified)
                + "、木の大きさ " + summary.head().size()
                + "、根 " + root(summary.head())
                + summary.lastRecordedAt().map(time -> "、最後の記録 " + time).orElse("、記録の時刻なし")
                + "、鍵 " + keys + incomplete(summary.incomplete());
    }

    private static String counts(Verified verified) {
        Counts counts = verified.verdict().counts();
        return verified.subject() == Verified.Subject.BUNDLE
                ? "記録 1 件の証明"
                : "記録 " + counts.records() + " 件（うち廃棄 " + counts.purged() + " 件）、チェックポイント " + counts.checkpoints()
                        + " 件";
    }

    /** As checkpoints write it. */
    static String root(TreeHead head) {
        return Base64.getEncoder().encodeToString(head.root().bytes());
    }

    private static String incomplete(IncompleteRecords incomplete) {
        if (incomplete.areNone()) {
            return "；記載漏れなし";
        }
        List<Incomplete> named = incomplete.first().stream().limit(MOST_NAMED).toList();
        String more = incomplete.count() > named.size() ? " ほか" : "";
        return "；記載漏れ " + incomplete.count() + " 件: "
                + named.stream().map(VerifiedLine::missing).collect(Collectors.joining("、")) + more;
    }

    private static String missing(Incomplete record) {
        return record.missing().stream()
                .map(missing -> missing.content() + " " + missing.place())
                .collect(Collectors.joining(", ", "記録番号 " + record.sequence() + " (", ")"));
    }

    private static String labelJa(LedgerFault fault) {
        return switch (fault) {
            case MALFORMED -> "定まった形の行でない";
            case WRONG_LEDGER -> "別の記録簿のものがある";
            case WRONG_SEQUENCE -> "記録の順番が違う（欠落・重複・移動・挿入）";
            case WRONG_ROOT -> "記録が署名された根と合わない";
            case WRONG_SIGNATURE -> "チェックポイントの署名が正しくない";
            case WRONG_CHECKPOINT -> "チェックポイントの位置が違う";
            case WRONG_PURGE -> "廃棄の記録と廃棄された記録が合わない";
            case UNRECORDED_PURGE -> "廃棄の記録がない";
            case UNTRUSTED_KEY -> "信頼する鍵で署名されていない";
            case REWRITTEN -> "既知のチェックポイントと異なる（書き換えられた）";
            case WRONG_COUNT -> "件数が違うか、終わりの後に続きがある";
        };
    }
}
