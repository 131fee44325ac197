package jp.mokuteki.application.fake;

import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.table.InvalidTableException;

/** Reads nothing for anybody. */
public final class NoTableImports implements TableImports {
    /** Makes the reader. */
    public NoTableImports() {}

    @Override
    public ImportedTable read(ImportHints hints, byte[] document) {
        throw new InvalidTableException(hints.name(), 1, "", "no table is read here");
    }

    @Override
    public String text(ImportHints hints, byte[] document) {
        throw new InvalidTableException(hints.name(), 1, "", "no text is read here");
    }
}
