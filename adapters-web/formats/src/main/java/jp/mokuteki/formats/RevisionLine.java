package jp.mokuteki.formats;

import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** The line below a table that people read: which revision it is, from when, and its content hash. */
final class RevisionLine {
    private RevisionLine() {}

    static String of(PublishedTable published) {
        RegisterRevision revision = published.revision();
        String day = published.publishedOn().map(on -> "公表日 " + on + "・").orElse("");
        return "第" + revision.number() + "版・" + day + "施行日 " + revision.period().from() + "・"
                + revision.table().contentHash();
    }
}
