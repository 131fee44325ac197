package jp.mokuteki.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.mokuteki.domain.ledger.ListedExchange;
import jp.mokuteki.domain.ledger.OwnExchange;
import jp.mokuteki.domain.ledger.Reconciliation;

/** 突合の表示 — says what a list and the ledger tell alike, and what not. */
public final class Reconciliations {
    /** Of each kind of difference. */
    private static final int MOST = 200;

    private Reconciliations() {}

    /**
     * Shows a reconciliation.
     *
     * @param frame what stands around it
     * @param found what was found
     * @return the page
     */
    public static ReconciliationPage page(Frame frame, Reconciliation found) {
        return new ReconciliationPage(frame, Optional.of(found(frame.texts(), found)));
    }

    private static ReconciliationPage.Found found(Texts texts, Reconciliation found) {
        String result = found.isComplete() ? "good" : "bad";
        var light = new LedgerCheckPage.Light(
                result, texts.of("reconcile." + result), texts.of("reconcile." + result + ".what"));
        return new ReconciliationPage.Found(
                light,
                List.of(
                        total(texts, "ours", found.ours()),
                        total(texts, "theirs", found.theirs()),
                        total(texts, "matched", found.matched().size()),
                        total(texts, "skewed", found.skewed().size()),
                        total(texts, "onlyOurs", found.onlyOurs().size()),
                        total(texts, "onlyTheirs", found.onlyTheirs().size())),
                List.of(
                        difference(texts, "onlyOurs", found.onlyOurs(), one -> ours(texts, one)),
                        difference(texts, "onlyTheirs", found.onlyTheirs(), one -> theirs(texts, one)),
                        difference(texts, "skewed", found.skewed(), one -> skewed(texts, one))));
    }

    private static RecordPage.Fact total(Texts texts, String name, int count) {
        return new RecordPage.Fact(texts.of("reconcile." + name), String.valueOf(count));
    }

    private static <T> ReconciliationPage.Difference difference(
            Texts texts, String name, List<T> all, Function<T, String> writer) {
        return new ReconciliationPage.Difference(
                texts.of("reconcile." + name),
                all.stream().limit(MOST).map(writer).toList());
    }

    private static String ours(Texts texts, OwnExchange ours) {
        return texts.of(
                "reconcile.line.ours",
                ours.sequence(),
                texts.of("ledger.kind." + ours.content().kind()),
                ours.requestedAt().map(one -> Moments.written(one, texts)).orElse(texts.of("ledger.unknown")));
    }

    private static String theirs(Texts texts, ListedExchange theirs) {
        return texts.of("reconcile.line.theirs", theirs.line(), Moments.written(theirs.requestedAt(), texts));
    }

    private static String skewed(Texts texts, Reconciliation.Pair pair) {
        // rounded up: what is skewed never reads as within the tolerance
        Duration skew = pair.skew();
        return texts.of(
                "reconcile.line.skewed",
                pair.ours().sequence(),
                pair.theirs().line(),
                skew.plusNanos(999_999_999).toSeconds());
    }
}
