package jp.mokuteki.application.service;

import java.time.Clock;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.port.in.CheckReadiness;
import jp.mokuteki.application.port.in.FindDecision;
import jp.mokuteki.application.port.in.IssueCredential;
import jp.mokuteki.application.port.in.ListCredentials;
import jp.mokuteki.application.port.in.ListDecisions;
import jp.mokuteki.application.port.in.MakeDecision;
import jp.mokuteki.application.port.in.OpenFirstCredential;
import jp.mokuteki.application.port.in.OpenRegister;
import jp.mokuteki.application.port.in.PreviewDecision;
import jp.mokuteki.application.port.in.ReplayDecision;
import jp.mokuteki.application.port.in.RevokeCredential;
import jp.mokuteki.application.port.in.ShowRegister;
import jp.mokuteki.application.port.in.ShowTable;
import jp.mokuteki.application.port.in.TellToday;
import jp.mokuteki.application.port.in.WriteTable;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.TableDocuments;

/**
 * 利用例 — every use case, wired to what it needs from outside.
 *
 * @param tellToday which day it is in Japan
 * @param openRegister makes sure that an insurer has a register
 * @param showRegister the overview of a register
 * @param showTable the revision in force on a day
 * @param writeTable the table as a document
 * @param previewDecision answers without storing
 * @param makeDecision answers and stores
 * @param findDecision one stored decision
 * @param listDecisions stored decisions
 * @param replayDecision a stored decision asked again
 * @param authenticateCaller who asks
 * @param openFirstCredential makes sure that somebody can ask
 * @param issueCredential a new credential
 * @param listCredentials the credentials of an insurer
 * @param revokeCredential ends a credential
 * @param checkReadiness whether the storage answers
 */
public record UseCases(
        TellToday tellToday,
        OpenRegister openRegister,
        ShowRegister showRegister,
        ShowTable showTable,
        WriteTable writeTable,
        PreviewDecision previewDecision,
        MakeDecision makeDecision,
        FindDecision findDecision,
        ListDecisions listDecisions,
        ReplayDecision replayDecision,
        AuthenticateCaller authenticateCaller,
        OpenFirstCredential openFirstCredential,
        IssueCredential issueCredential,
        ListCredentials listCredentials,
        RevokeCredential revokeCredential,
        CheckReadiness checkReadiness) {
    /**
     * Wires the use cases.
     *
     * @param stores the stores
     * @param documents writes tables
     * @param clock the one clock; its zone does not matter
     * @param random makes ids and secrets hard to guess: a {@link java.security.SecureRandom} in earnest
     * @return the use cases
     */
    public static UseCases wire(Stores stores, TableDocuments documents, Clock clock, RandomGenerator random) {
        var time = new JapanTime(clock);
        var registers = new Registers(stores.revisions());
        var deciding = new DecidingService(
                registers, stores.decisions(), stores.transactions(), time, new DecisionIds(random));
        var register =
                new RegisterService(stores.insurers(), stores.revisions(), registers, stores.transactions(), time);
        var known = new KnownCredentials(stores.credentials(), time);
        var credentials =
                new CredentialService(stores.credentials(), known, stores.transactions(), time, new Tokens(random));
        return new UseCases(
                time::today,
                register::open,
                register::show,
                register::inForce,
                documents::write,
                deciding::preview,
                deciding::decide,
                stores.decisions()::find,
                stores.decisions()::list,
                new ReplayService(stores.decisions(), stores.revisions())::replay,
                known::authenticate,
                credentials::openFirst,
                credentials::issue,
                credentials::list,
                credentials::revoke,
                () -> answers(stores.health()));
    }

    private static boolean answers(StorageHealth health) {
        try {
            health.check();
            return true;
        } catch (StorageException e) {
            return false;
        }
    }
}
