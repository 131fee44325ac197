package jp.mokuteki.web;

import java.util.Objects;
import jp.mokuteki.application.port.in.CheckReadiness;
import jp.mokuteki.application.port.in.FindDecision;
import jp.mokuteki.application.port.in.ListDecisions;
import jp.mokuteki.application.port.in.MakeDecision;
import jp.mokuteki.application.port.in.PreviewDecision;
import jp.mokuteki.application.port.in.ReplayDecision;
import jp.mokuteki.application.port.in.ShowRegister;
import jp.mokuteki.application.port.in.ShowTable;
import jp.mokuteki.application.port.in.TellToday;
import jp.mokuteki.application.port.in.WriteTable;

/**
 * ポート — the use cases that the web side asks.
 *
 * @param tellToday tells the day in Japan
 * @param previewDecision answers a question
 * @param makeDecision answers a question and stores the answer
 * @param findDecision finds a stored decision
 * @param listDecisions lists stored decisions
 * @param replayDecision asks a stored question again
 * @param showRegister shows whose register it is
 * @param showTable gets the revision in force on a day
 * @param writeTable writes a table as a document
 * @param checkReadiness asks whether the storage answers
 * @param credentials who asks, and who may
 */
public record WebPorts(
        TellToday tellToday,
        PreviewDecision previewDecision,
        MakeDecision makeDecision,
        FindDecision findDecision,
        ListDecisions listDecisions,
        ReplayDecision replayDecision,
        ShowRegister showRegister,
        ShowTable showTable,
        WriteTable writeTable,
        CheckReadiness checkReadiness,
        CredentialPorts credentials) {
    /** Refuses nulls. */
    public WebPorts {
        Objects.requireNonNull(tellToday, "tellToday");
        Objects.requireNonNull(previewDecision, "previewDecision");
        Objects.requireNonNull(makeDecision, "makeDecision");
        Objects.requireNonNull(findDecision, "findDecision");
        Objects.requireNonNull(listDecisions, "listDecisions");
        Objects.requireNonNull(replayDecision, "replayDecision");
        Objects.requireNonNull(showRegister, "showRegister");
        Objects.requireNonNull(showTable, "showTable");
        Objects.requireNonNull(writeTable, "writeTable");
        Objects.requireNonNull(checkReadiness, "checkReadiness");
        Objects.requireNonNull(credentials, "credentials");
    }
}
