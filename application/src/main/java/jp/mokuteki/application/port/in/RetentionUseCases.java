package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 保存と廃棄の利用例 — how long records are kept, and how they are purged.
 *
 * @param proposePurge asks for a purge
 * @param approvePurge agrees to one
 * @param placeHold keeps records from being purged
 * @param liftHold ends that
 * @param listHolds what is kept so
 * @param showDue what may be purged
 */
public record RetentionUseCases(
        ProposePurge proposePurge,
        ApprovePurge approvePurge,
        PlaceHold placeHold,
        LiftHold liftHold,
        ListHolds listHolds,
        ShowDueRecords showDue) {
    /** Refuses nulls. */
    public RetentionUseCases {
        Objects.requireNonNull(proposePurge, "proposePurge");
        Objects.requireNonNull(approvePurge, "approvePurge");
        Objects.requireNonNull(placeHold, "placeHold");
        Objects.requireNonNull(liftHold, "liftHold");
        Objects.requireNonNull(listHolds, "listHolds");
        Objects.requireNonNull(showDue, "showDue");
    }
}
