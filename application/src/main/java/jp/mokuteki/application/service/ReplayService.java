package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Replay;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.DecisionBasis;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;

/** Asks a stored question again under the versions that its answer rested on, or says which of them is missing. */
final class ReplayService {
    private final Decisions decisions;
    private final Revisions revisions;

    ReplayService(Decisions decisions, Revisions revisions) {
        this.decisions = decisions;
        this.revisions = revisions;
    }

    Optional<Replay> replay(InsurerNumber insurer, DecisionId id) {
        return decisions.find(insurer, id).map(stored -> replay(insurer, stored));
    }

    private Replay replay(InsurerNumber insurer, StoredDecision stored) {
        DecisionBasis basis = stored.answer().basis();
        List<PurposeTable> tables = revisions.of(insurer).revisions().stream()
                .map(RecordedRevision::table)
                .toList();
        List<String> missing = missing(basis, tables);
        Optional<Answer> again = missing.isEmpty()
                ? Optional.of(register(basis, tables).answer(stored.answer().flow()))
                : Optional.empty();
        return new Replay(stored, again, missing);
    }

    private static List<String> missing(DecisionBasis basis, List<PurposeTable> tables) {
        var missing = new ArrayList<String>();
        basis.revision().ifPresent(wanted -> {
            if (tables.stream().noneMatch(table -> hasText(table, wanted))) {
                missing.add("contentHash");
            }
            if (tables.stream().noneMatch(table -> hasText(table, wanted) && hasCodes(table, wanted))) {
                missing.add("codesHash");
            }
        });
        if (!basis.lawVersion().equals(LawTables.standard().version())) {
            missing.add("lawVersion");
        }
        return missing;
    }

    /** The register as it stood: the one revision that decided, under its number and from its first day. */
    private static PurposeRegister register(DecisionBasis basis, List<PurposeTable> tables) {
        return PurposeRegister.of(new RegisterTimeline(basis.revision().stream()
                .map(wanted -> tables.stream()
                        .filter(table -> hasText(table, wanted) && hasCodes(table, wanted))
                        .findFirst()
                        .map(table -> new RegisterRevision(
                                wanted.number(), EffectivePeriod.since(wanted.effectiveFrom()), table))
                        .orElseThrow())
                .toList()));
    }

    private static boolean hasText(PurposeTable table, RevisionReference wanted) {
        return table.contentHash().equals(wanted.contentHash());
    }

    private static boolean hasCodes(PurposeTable table, RevisionReference wanted) {
        return table.codesHash().equals(wanted.codesHash());
    }
}
