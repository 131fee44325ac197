package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.InternalNotes;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.Publication;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionProceedings;

/** 改正版の書出し — writes revisions with their whole proceedings, for those who work on them. */
public final class RevisionNodes {
    private RevisionNodes() {}

    /**
     * Writes what a list tells of a revision.
     *
     * @param entry the revision
     * @return the JSON object, without its table and without notes
     */
    public static ObjectNode summary(RevisionEntry entry) {
        ObjectNode json = Json.object();
        json.put("number", entry.number());
        json.put("state", entry.state().toString());
        json.put("title", entry.table().title());
        if (entry instanceof RevisionEntry.InProgress begun) {
            putBegun(json, begun.proceedings());
        } else if (entry instanceof RevisionEntry.Published published) {
            putPublished(json, published);
        }
        json.put("contentHash", entry.table().contentHash().toString());
        return json.put("codesHash", entry.table().codesHash().toString());
    }

    /**
     * Writes a revision whole.
     *
     * @param entry the revision
     * @return the JSON object
     */
    public static ObjectNode revision(RevisionEntry entry) {
        ObjectNode json = summary(entry);
        InternalNotes notes = notes(entry);
        putRelations(json.putArray("relations"), relations(entry));
        if (!notes.general().isEmpty()) {
            json.put("note", notes.general());
        }
        DraftTableNodes.put(json, entry.table(), notes);
        return json;
    }

    private static void putBegun(ObjectNode json, RevisionProceedings begun) {
        RevisionDraft draft = begun.draft();
        json.put("base", draft.base()).put("aim", draft.aim().name());
        Json.put(json, "effectiveFrom", draft.effectiveFrom());
        json.put("origin", "RECORDED").put("reason", draft.reason());
        putAuthors(json, begun.authors());
        json.put("createdAt", Instants.inJapan(begun.createdAt()));
        begun.submission().ifPresent(step -> put(json.putObject("submission"), step));
        begun.adoption().ifPresent(adoption -> putAdoption(json, adoption));
    }

    private static void putPublished(ObjectNode json, RevisionEntry.Published published) {
        RecordedRevision revision = published.revision();
        revision.enactment()
                .ifPresent(enactment -> json.put("base", enactment.base())
                        .put("aim", enactment.aim().name()));
        json.put("effectiveFrom", revision.effectiveFrom().toString());
        putPeriod(json, published.inForce());
        json.put("origin", revision.enactment().isPresent() ? "RECORDED" : "UNKNOWN");
        revision.enactment().ifPresent(enactment -> putEnactment(json, enactment));
        json.put("recordedAt", Instants.inJapan(revision.recordedAt()));
        revision.withdrawal()
                .ifPresent(withdrawal ->
                        put(json.putObject("withdrawal"), withdrawal.step()).put("reason", withdrawal.reason()));
    }

    private static void putPeriod(ObjectNode json, Optional<EffectivePeriod> inForce) {
        json.put("standing", inForce.isPresent());
        inForce.filter(period -> !period.isOpen())
                .ifPresent(period -> json.put("effectiveTo", period.to().toString()));
    }

    private static void putEnactment(ObjectNode json, Enactment enactment) {
        json.put("reason", enactment.reason());
        putAuthors(json, enactment.authors());
        putAdoption(json, enactment.adoption());
        Publication publication = enactment.publication();
        ObjectNode published = put(json.putObject("publication"), publication.step());
        published.put("publishedOn", publication.publishedOn().toString());
        Json.put(published, "medium", publication.medium());
        Json.put(published, "lateReason", publication.lateReason());
    }

    private static void putAuthors(ObjectNode json, Set<String> authors) {
        Json.texts(json.putArray("authors"), authors);
    }

    private static void putAdoption(ObjectNode json, Adoption adoption) {
        put(json.putObject("adoption"), adoption.step())
                .put("body", adoption.body())
                .put("adoptedOn", adoption.adoptedOn().toString());
    }

    private static ObjectNode put(ObjectNode json, ProcedureStep step) {
        return json.put("by", step.by()).put("at", Instants.inJapan(step.at()));
    }

    private static Map<PurposeId, PurposeRelation> relations(RevisionEntry entry) {
        if (entry instanceof RevisionEntry.InProgress begun) {
            return begun.proceedings().draft().relations();
        }
        return ((RevisionEntry.Published) entry)
                .revision()
                .enactment()
                .map(Enactment::relations)
                .orElse(Map.of());
    }

    static InternalNotes notes(RevisionEntry entry) {
        if (entry instanceof RevisionEntry.InProgress begun) {
            return begun.proceedings().draft().notes();
        }
        return ((RevisionEntry.Published) entry)
                .revision()
                .enactment()
                .map(Enactment::notes)
                .orElse(InternalNotes.NONE);
    }

    private static void putRelations(ArrayNode json, Map<PurposeId, PurposeRelation> relations) {
        relations.forEach((id, relation) -> {
            ObjectNode one = json.addObject()
                    .put("purpose", id.toString())
                    .put("kind", relation.kind().name());
            if (!relation.explanation().isEmpty()) {
                one.put("explanation", relation.explanation());
            }
        });
    }
}
