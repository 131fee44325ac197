package com.example.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.RegisterFile;
import org.junit.jupiter.api.Test;

/** The table in code decides, and is the table of the file. */
final class OurTableTest {
    @Test
    void the_office_may_get_the_records_and_an_employer_may_not() {
        var records = ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1)).category(3).information("HEALTH_GUIDANCE");

        assertEquals(
                Verdict.PERMITTED,
                OurTable.register().decide(records.counterparty("CONTRACTOR").build()).verdict());
        assertEquals(
                Verdict.REFUSED,
                OurTable.register().decide(records.counterparty("EMPLOYER").build()).verdict());
    }

    @Test
    void the_file_holds_the_same_table() throws IOException {
        String file = Files.readString(Path.of("register.csv"));

        assertEquals(OurTable.table(), RegisterFile.parse("register.csv", file));
    }
}
