package jp.mokuteki.domain.review;

import java.time.LocalDate;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;

/** Small tables that are reviewed and compared. */
final class SampleTables {
    static final LocalDate LONG_AGO = LocalDate.of(2005, 4, 1);
    private static final String HEADER =
            "id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note\n";

    private SampleTables() {}

    /** A table with one category, written as the lines of a register file without the codes that are left out. */
    static PurposeTable table(String... lines) {
        var text = new StringBuilder(HEADER);
        for (String line : lines) {
            long fields = line.chars().filter(character -> character == ',').count();
            text.append(line).append(",".repeat((int) Math.max(0, 9 - fields))).append('\n');
        }
        return RegisterFile.parse("sample.csv", text.toString());
    }

    static RegisterRevision since(LocalDate from, PurposeTable table) {
        return new RegisterRevision(1, EffectivePeriod.since(from), table);
    }

    /** A table with one purpose, which has no codes, in a cell for internal use. */
    static PurposeTable saying(String text) {
        return table("1,区分", "1.internal.1,\"" + text + "\"");
    }
}
