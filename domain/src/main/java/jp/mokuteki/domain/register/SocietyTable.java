package jp.mokuteki.domain.register;

import java.time.LocalDate;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.table.Table;

/**
 * 組合の表 — the society's own table as issued (個人情報保護管理規程 別表2): 8 categories, 40 cells, 38 purposes, with its codes.
 *
 * <p>Example: {@code SocietyTable.revision().number()} is {@code 1}. Legal source: 規程別表2.
 */
public final class SocietyTable {
    /** 施行日 — the day from which revision 1 is in force. */
    public static final LocalDate EFFECTIVE_FROM = LocalDate.of(2020, 10, 1);

    private static final String ISSUED = "appendix2-seed.md";
    private static final String CODES = "appendix2-classified.csv";

    private SocietyTable() {}

    /**
     * Reads the table and lays its codes over it.
     *
     * @return the table
     */
    public static PurposeTable read() {
        PurposeTable issued = IssuedTable.parse(ISSUED, Table.referenceText(ISSUED));
        return CodesFile.lay(issued, CodesFile.parse(CODES, Table.referenceText(CODES)));
    }

    /**
     * Makes revision 1 of it. Who adopted it and when is unknown.
     *
     * @return the revision, in force from 2020-10-01 without a known end
     */
    public static RegisterRevision revision() {
        return new RegisterRevision(1, EffectivePeriod.since(EFFECTIVE_FROM), read());
    }
}
