package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole lines of an export, one after the other. They are read without what stands before them, so that one batch can be read
 * beside others. Immutable.
 */
final class LineBatch {
    private static final int USUAL_LINE = 512;

    private final byte[] bytes;
    private final int length;

    /** Takes the bytes, up to the end of the last line. */
    LineBatch(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    List<ExportLine> read() {
        var lines = new ArrayList<ExportLine>(length / USUAL_LINE + 1);
        int begin = 0;
        while (begin < length) {
            int newline = LineBuffer.newline(bytes, begin, length);
            lines.add(read(begin, newline));
            begin = newline + 1;
        }
        return lines;
    }

    private ExportLine read(int from, int to) {
        try {
            TamperedException.unless(to - from <= CanonicalJson.LONGEST, LedgerFault.MALFORMED);
            return LedgerExport.read(bytes, from, to);
        } catch (TamperedException e) {
            return new ExportLine.Faulty(e.fault());
        } catch (IllegalArgumentException e) {
            return new ExportLine.Faulty(LedgerFault.MALFORMED);
        }
    }
}
