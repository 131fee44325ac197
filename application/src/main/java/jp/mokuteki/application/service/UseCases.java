package jp.mokuteki.application.service;

import java.time.Clock;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.in.CheckReadiness;
import jp.mokuteki.application.port.in.FindDecision;
import jp.mokuteki.application.port.in.ListDecisions;
import jp.mokuteki.application.port.in.MakeDecision;
import jp.mokuteki.application.port.in.OpenRegister;
import jp.mokuteki.application.port.in.PreviewDecision;
import jp.mokuteki.application.port.in.ReplayDecision;
import jp.mokuteki.application.port.in.ShowRegister;
import jp.mokuteki.application.port.in.ShowTable;
import jp.mokuteki.application.port.in.TellToday;
import jp.mokuteki.application.port.in.WriteTable;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.application.port.out.Transactions;

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
        CheckReadiness checkReadiness) {
    /**
     * Wires the use cases.
     *
     * @param insurers the store of insurers
     * @param revisions the store of revisions
     * @param decisions the store of decisions
     * @param transactions makes work whole
     * @param health tells whether the storage answers
     * @param documents writes tables
     * @param clock the one clock; its zone does not matter
     * @param random makes ids hard to guess
     * @return the use cases
     */
    public static UseCases wire(
            Insurers insurers,
            Revisions revisions,
            Decisions decisions,
            Transactions transactions,
            StorageHealth health,
            TableDocuments documents,
            Clock clock,
            RandomGenerator random) {
        var time = new JapanTime(clock);
        var registers = new Registers(revisions);
        var deciding = new DecidingService(registers, decisions, transactions, time, new DecisionIds(random));
        var register = new RegisterService(insurers, revisions, registers, transactions, time);
        return new UseCases(
                time::today,
                register::open,
                register::show,
                register::inForce,
                documents::write,
                deciding::preview,
                deciding::decide,
                decisions::find,
                decisions::list,
                new ReplayService(decisions, revisions)::replay,
                () -> answers(health));
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
