package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の文書 — writes tables as documents. Every form names the same purposes and the same content hash. */
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
