package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の書出し — writes the table of a revision in one of its forms. */
public interface WriteTable {
    /**
     * Writes the table.
     *
     * @param revision the revision
     * @param format the form
     * @return the text of the document
     */
    String write(RegisterRevision revision, TableFormat format);
}
