package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 台帳の利用例 — the register: whose it is, and its table.
 *
 * @param tellToday which day it is in Japan
 * @param openRegister makes sure that an insurer has a register
 * @param showRegister the overview of a register
 * @param showTable the revision in force on a day
 * @param writeTable the table as a document
 * @param readImport a table from a document
 * @param readText the text of a document
 */
public record RegisterUseCases(
        TellToday tellToday,
        OpenRegister openRegister,
        ShowRegister showRegister,
        ShowTable showTable,
        WriteTable writeTable,
        ReadImport readImport,
        ReadText readText) {
    /** Refuses nulls. */
    public RegisterUseCases {
        Objects.requireNonNull(tellToday, "tellToday");
        Objects.requireNonNull(openRegister, "openRegister");
        Objects.requireNonNull(showRegister, "showRegister");
        Objects.requireNonNull(showTable, "showTable");
        Objects.requireNonNull(writeTable, "writeTable");
        Objects.requireNonNull(readImport, "readImport");
        Objects.requireNonNull(readText, "readText");
    }
}
