package jp.mokuteki.formats;

import jp.mokuteki.domain.register.RegisterRevision;

/** The line below a table that people read: which revision it is, from when, and its content hash. */
final class RevisionLine {
    private RevisionLine() {}

    static String of(RegisterRevision revision) {
        return "第" + revision.number() + "版・施行日 " + revision.period().from() + "・"
                + revision.table().contentHash();
    }
}
