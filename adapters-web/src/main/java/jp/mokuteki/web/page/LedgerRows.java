package jp.mokuteki.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.Export;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.Purge;
import jp.mokuteki.domain.ledger.RecordKind;

/** 記録の一覧の表示 — says records in one line each. */
public final class LedgerRows {
    private final Texts texts;

    /**
     * Says records in a language.
     *
     * @param texts the texts of the language
     */
    public LedgerRows(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows a part of a list.
     *
     * @param frame what stands around it
     * @param search what was searched for
     * @param part the part
     * @param size how many records the ledger has
     * @return the page
     */
    public LedgerPage page(
            Frame frame, LedgerPage.Search search, jp.mokuteki.application.port.RecordPage part, long size) {
        List<LedgerPage.Kind> kinds = Arrays.stream(RecordKind.values())
                .map(kind -> new LedgerPage.Kind(kind.code(), name(kind)))
                .toList();
        Optional<String> next = part.next().isPresent()
                ? Optional.of(address(search, part.next().getAsLong()))
                : Optional.empty();
        return new LedgerPage(
                frame, search, kinds, part.items().stream().map(this::row).toList(), next, size);
    }

    private static String address(LedgerPage.Search search, long after) {
        return "/ledger?kind=" + search.kind() + "&from=" + search.from() + "&to=" + search.to() + "&reference="
                + URLEncoder.encode(search.reference(), StandardCharsets.UTF_8) + "&after=" + after;
    }

    String name(RecordKind kind) {
        return texts.of("ledger.kind." + kind);
    }

    private LedgerPage.Row row(KeptRecord kept) {
        if (kept instanceof KeptRecord.Whole whole) {
            LedgerRecord record = whole.record().record();
            return new LedgerPage.Row(
                    kept.sequence(),
                    name(record.kind()),
                    Moments.toTheSecond(record.recordedAt(), texts),
                    subject(record.entry()),
                    whole.reference().orElse(""),
                    marks(record));
        }
        return new LedgerPage.Row(kept.sequence(), "–", "", "", "", List.of(texts.of("ledger.mark.purged")));
    }

    private List<String> marks(LedgerRecord record) {
        var marks = new ArrayList<String>();
        if (!record.missing().isEmpty()) {
            marks.add(texts.of("ledger.mark.incomplete"));
        }
        if (record.entry() instanceof Exchange exchange && exchange.withoutCover()) {
            marks.add(texts.of("ledger.mark.uncovered"));
        }
        if (record.clockRanBackwards()) {
            marks.add(texts.of("ledger.mark.clock"));
        }
        return marks;
    }

    private String subject(LedgerEntry entry) {
        if (entry instanceof Exchange exchange) {
            return subject(exchange.content());
        } else if (entry instanceof Correction correction) {
            return texts.of("ledger.subject.correction", correction.sequence(), correction.reason());
        } else if (entry instanceof Purge purge) {
            return texts.of("ledger.subject.purge", purge.count());
        } else if (entry instanceof Export export) {
            return texts.of("ledger.subject.export", export.recipient());
        }
        return texts.of("ledger.subject.key", ((KeyRotation) entry).orderedBy());
    }

    private String subject(ExchangeContent content) {
        String unknown = texts.of("ledger.unknown");
        return texts.of(
                "ledger.subject.exchange",
                content.inquirer().orElse(unknown),
                content.provider().orElse(unknown),
                String.join(texts.of("map.comma"), content.items()));
    }
}
