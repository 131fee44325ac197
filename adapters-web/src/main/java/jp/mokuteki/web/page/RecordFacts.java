package jp.mokuteki.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.Export;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.MissingContent;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.Purge;
import jp.mokuteki.web.json.Json;

/** 記録の表示 — says one record in words. */
public final class RecordFacts {
    private final Texts texts;

    /**
     * Says records in a language.
     *
     * @param texts the texts of the language
     */
    public RecordFacts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows a record.
     *
     * @param frame what stands around it
     * @param kept the record
     * @param corrections the records that correct it
     * @param bundle what proves it; absent for one that was purged
     * @param checks what was checked
     * @return the page
     */
    public RecordPage page(
            Frame frame,
            KeptRecord kept,
            List<Long> corrections,
            Optional<ProofBundle> bundle,
            List<RecordPage.Check> checks) {
        return new RecordPage(
                frame,
                kept.sequence(),
                facts(kept),
                links(kept, corrections),
                body(kept),
                bundle.map(this::proof),
                checks);
    }

    private RecordPage.Proof proof(ProofBundle bundle) {
        return new RecordPage.Proof(
                bundle.record().leaf().toString(),
                bundle.proof().treeSize(),
                bundle.proof().path().stream().map(NodeHash::toString).toList(),
                bundle.checkpoint().toString());
    }

    private static Optional<String> body(KeptRecord kept) {
        return kept instanceof KeptRecord.Whole whole
                ? Optional.of(Json.pretty(Json.tree(whole.record().body())))
                : Optional.empty();
    }

    private List<Link> links(KeptRecord kept, List<Long> corrections) {
        var links = new ArrayList<Link>();
        if (kept instanceof KeptRecord.Purged purged) {
            links.add(link("record.link.purge", purged.purgedBy()));
        } else if (((KeptRecord.Whole) kept).record().record().entry() instanceof Correction correction) {
            links.add(link("record.link.corrected", correction.sequence()));
        }
        corrections.forEach(one -> links.add(link("record.link.correction", one)));
        return links;
    }

    private Link link(String text, long sequence) {
        return new Link(texts.of(text, sequence), "/ledger/records/" + sequence);
    }

    private List<RecordPage.Fact> facts(KeptRecord kept) {
        var facts = new Facts();
        if (kept instanceof KeptRecord.Whole whole) {
            LedgerRecord record = whole.record().record();
            facts.add("kind", texts.of("ledger.kind." + record.kind()));
            facts.at("recordedAt", Optional.of(record.recordedAt()));
            facts.entry(record.entry());
            facts.missing(record.missing());
        } else {
            facts.add("kind", texts.of("ledger.mark.purged"));
        }
        return facts.all;
    }

    /** Gathers what a record states; what it does not state is left out. */
    private final class Facts {
        private final List<RecordPage.Fact> all = new ArrayList<>();

        void add(String name, String value) {
            all.add(new RecordPage.Fact(texts.of("record." + name), value));
        }

        void at(String name, Optional<Instant> moment) {
            moment.ifPresent(one -> add(name, Moments.written(one, texts)));
        }

        void list(String name, List<String> values) {
            if (!values.isEmpty()) {
                add(name, String.join(texts.of("map.comma"), values));
            }
        }

        void entry(LedgerEntry entry) {
            if (entry instanceof Exchange exchange) {
                exchange(exchange);
            } else if (entry instanceof Correction correction) {
                add("reason", correction.reason());
                correction.replacement().ifPresent(this::exchange);
                caller(correction.caller());
            } else if (entry instanceof Purge purge) {
                add("count", String.valueOf(purge.count()));
                add("place", purge.place());
                add("requestedBy", purge.requestedBy());
                add("approvedBy", purge.approvedBy());
            } else if (entry instanceof Export export) {
                add("recipient", export.recipient());
                caller(export.caller());
            } else {
                add("orderedBy", ((KeyRotation) entry).orderedBy());
            }
        }

        private void exchange(Exchange exchange) {
            content(exchange.content());
            exchange.cover().ifPresent(cover -> {
                add("decision", cover.decision());
                list("purposes", cover.purposes());
                add("revision", texts.of("timeline.revision", cover.revision()));
            });
            if (exchange.withoutCover()) {
                add("decision", texts.of("ledger.mark.uncovered"));
            }
            caller(exchange.caller());
        }

        private void content(ExchangeContent content) {
            content.inquirer().ifPresent(name -> add("inquirer", name));
            content.provider().ifPresent(name -> add("provider", name));
            at("requestedAt", content.requestedAt());
            at("providedAt", content.providedAt());
            list("items", content.items());
            content.nonDisclosure().ifPresent(mark -> add("nonDisclosure", texts.of("record.nonDisclosure." + mark)));
            list("offices", content.codes().offices());
            list("procedures", content.codes().procedures());
            list("informationNames", content.codes().informationNames());
        }

        private void caller(Caller caller) {
            add("credential", caller.credential());
            caller.reference().ifPresent(reference -> add("reference", reference));
        }

        private void missing(List<MissingContent> missing) {
            list(
                    "missing",
                    missing.stream()
                            .map(one -> LedgerChecks.written(texts, one))
                            .toList());
        }
    }
}
