package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;

/** 公表資料の書出し — writes a table for the public in one of its forms. */
public interface WritePublication {
    /**
     * Writes a table for the public.
     *
     * @param published the table
     * @param format one of {@link TableFormat#OF_PUBLICATIONS}
     * @return the text of the document
     */
    String write(PublishedTable published, TableFormat format);
}
