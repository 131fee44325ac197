package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の文書 — writes tables as documents. Every form names the same purposes; those with room for it the content hash too. */
public interface TableDocuments {
    /**
     * Writes the table of a revision.
     *
     * @param revision the revision
     * @param format the form
     * @return the text of the document
     */
    String write(RegisterRevision revision, TableFormat format);
}
