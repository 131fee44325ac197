package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.MissingContent;

/** 検証の表示 — says what was checked and what that means. */
public final class LedgerChecks {
    private static final String GOOD = "good";
    private static final String BAD = "bad";
    private static final String OPEN = "wait";
    private static final List<String> STEPS = List.of("leaf", "root", "signature", "growth");
    private static final int GROWTH = STEPS.size() - 1;

    private LedgerChecks() {}

    /**
     * Says what was checked of the proof of a record.
     *
     * @param texts the texts
     * @param fault what is wrong with its bundle
     * @param grown whether the ledger of today begins with the ledger that was signed
     * @return the steps in their order; what was not reached is told as such
     */
    public static List<RecordPage.Check> of(Texts texts, Optional<LedgerFault> fault, boolean grown) {
        int failed = fault.map(LedgerChecks::step).orElse(grown ? STEPS.size() : GROWTH);
        var checks = new ArrayList<RecordPage.Check>();
        for (int step = 0; step < STEPS.size(); step++) {
            String result = step < failed ? GOOD : step == failed ? BAD : OPEN;
            String name = "record.check." + STEPS.get(step);
            checks.add(new RecordPage.Check(
                    result, texts.of("record.result." + result), texts.of(name), texts.of(name + "." + result)));
        }
        return checks;
    }

    private static int step(LedgerFault fault) {
        return switch (fault) {
            case WRONG_ROOT -> 1;
            case WRONG_SIGNATURE -> 2;
            default -> 0;
        };
    }

    /**
     * Shows the verification of a whole ledger.
     *
     * @param frame what stands around it
     * @param check what was found
     * @return the page
     */
    public static LedgerCheckPage page(Frame frame, LedgerCheck check) {
        Texts texts = frame.texts();
        return new LedgerCheckPage(
                frame,
                integrity(texts, check.integrity()),
                completeness(texts, check),
                check.lacking().stream()
                        .map(one -> new LedgerCheckPage.Lacking(
                                written(texts, one.part()), texts.of("check.records", one.records())))
                        .toList(),
                check.incomplete().stream()
                        .map(one -> new LedgerCheckPage.Lacking(
                                String.valueOf(one.sequence()),
                                String.join(
                                        texts.of("map.comma"),
                                        one.missing().stream()
                                                .map(part -> written(texts, part))
                                                .toList())))
                        .toList(),
                check.checkpoint().map(Object::toString));
    }

    private static LedgerCheckPage.Light integrity(Texts texts, LedgerVerdict verdict) {
        long records = verdict.counts().records();
        if (verdict instanceof LedgerVerdict.Tampered tampered) {
            return new LedgerCheckPage.Light(
                    BAD,
                    texts.of("check.tampered"),
                    texts.of("check.tampered.what", tampered.line(), texts.of("fault." + tampered.fault())));
        } else if (verdict instanceof LedgerVerdict.Truncated truncated) {
            return new LedgerCheckPage.Light(
                    BAD, texts.of("check.truncated"), texts.of("check.truncated.what", truncated.line()));
        }
        return new LedgerCheckPage.Light(
                GOOD,
                texts.of("check.sound"),
                texts.of(
                        "check.sound.what",
                        records,
                        verdict.counts().purged(),
                        verdict.counts().checkpoints()));
    }

    private static LedgerCheckPage.Light completeness(Texts texts, LedgerCheck check) {
        return check.incomplete().isEmpty()
                ? new LedgerCheckPage.Light(
                        GOOD, texts.of("check.complete"), texts.of("check.complete.what", check.exchanges()))
                : new LedgerCheckPage.Light(
                        BAD, texts.of("check.lacks"), texts.of("check.lacks.what", check.exchanges()));
    }

    static String written(Texts texts, MissingContent missing) {
        return texts.of(
                "check.part",
                texts.of("required." + missing.content()),
                texts.language()
                        .choose(missing.place().toString(), missing.place().english()));
    }
}
