package jp.mokuteki.application.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.in.FindRevision;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.domain.review.RevisionComparison;
import jp.mokuteki.domain.review.RevisionParticulars;

/** Reviews revisions and puts them side by side. */
final class ReviewingService {
    private final FindRevision revisions;
    private final JapanTime time;

    ReviewingService(FindRevision revisions, JapanTime time) {
        this.revisions = revisions;
        this.time = time;
    }

    Optional<ReviewReport> review(InsurerNumber insurer, int number, Optional<LocalDate> day) {
        return revisions.find(insurer, number).map(entry -> report(entry, day));
    }

    private ReviewReport report(RevisionEntry entry, Optional<LocalDate> day) {
        LocalDate today = time.today();
        LocalDate from = firstDay(entry).orElse(day.orElse(today));
        LocalDate reviewed = day.orElse(from.isAfter(today) ? from : today);
        return ReviewReport.of(
                new RegisterRevision(entry.number(), EffectivePeriod.since(from), entry.table()), reviewed);
    }

    /** 施行日; a draft may not have one yet. */
    private static Optional<LocalDate> firstDay(RevisionEntry entry) {
        if (entry instanceof RevisionEntry.Published published) {
            return Optional.of(published.revision().effectiveFrom());
        }
        return ((RevisionEntry.InProgress) entry).proceedings().draft().effectiveFrom();
    }

    Optional<ComparisonSheet> compare(InsurerNumber insurer, int after, int before) {
        return revisions
                .find(insurer, after)
                .flatMap(later -> revisions.find(insurer, before).map(earlier -> sheet(earlier, later)));
    }

    private static ComparisonSheet sheet(RevisionEntry before, RevisionEntry after) {
        return new ComparisonSheet(
                particulars(before),
                particulars(after),
                relations(after, before.number()),
                RevisionComparison.between(before.table(), after.table()));
    }

    private static RevisionParticulars particulars(RevisionEntry entry) {
        return entry instanceof RevisionEntry.Published published
                ? RevisionParticulars.of(published.revision())
                : RevisionParticulars.of(((RevisionEntry.InProgress) entry).proceedings());
    }

    private static Map<PurposeId, PurposeRelation> relations(RevisionEntry after, int before) {
        if (after instanceof RevisionEntry.Published published) {
            Optional<Enactment> enactment = published.revision().enactment();
            return enactment
                    .filter(known -> known.base() == before)
                    .map(Enactment::relations)
                    .orElse(Map.of());
        }
        RevisionDraft draft = ((RevisionEntry.InProgress) after).proceedings().draft();
        return draft.base() == before ? draft.relations() : Map.of();
    }
}
