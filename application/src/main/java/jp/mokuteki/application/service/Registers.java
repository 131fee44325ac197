package jp.mokuteki.application.service;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterTimeline;

/** The registers with their compiled indexes, each read once from the store; one without a revision is asked for anew. */
final class Registers {
    private final Map<InsurerNumber, PurposeRegister> compiled = new ConcurrentHashMap<>();
    private final Revisions revisions;

    Registers(Revisions revisions) {
        this.revisions = revisions;
    }

    PurposeRegister of(InsurerNumber insurer) {
        PurposeRegister known = compiled.get(insurer);
        return known != null ? known : read(insurer);
    }

    private PurposeRegister read(InsurerNumber insurer) {
        List<StoredRevision> stored = revisions.of(insurer);
        var timeline = new RegisterTimeline(
                stored.stream().map(StoredRevision::revision).toList());
        PurposeRegister register = PurposeRegister.of(timeline);
        if (!stored.isEmpty()) {
            compiled.put(insurer, register);
        }
        return register;
    }
}
