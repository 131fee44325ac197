package jp.mokuteki.application.port.out;

import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.Withdrawal;

/**
 * 公表された改正版の保存先 — the published revisions of each insurer's register, letter for letter with their codes, and the
 * withdrawals. Nothing in it is ever changed or removed. The store itself refuses revisions that share a day or leave one out.
 */
public interface Revisions {
    /**
     * Gives everything that was ever recorded of a register.
     *
     * @param insurer whose register
     * @return the chronicle; empty where there is none
     */
    RegisterChronicle of(InsurerNumber insurer);

    /**
     * Counts what was ever recorded of a register; cheap, and another number whenever the chronicle is another.
     *
     * @param insurer whose register
     * @return the number of publications and withdrawals
     */
    int changes(InsurerNumber insurer);

    /**
     * Keeps everybody else from changing the revisions and the drafts of a register until the transaction ends.
     *
     * @param insurer whose register
     */
    void lock(InsurerNumber insurer);

    /**
     * Adds a published revision: after all others, or in the place of the one that it corrects.
     *
     * @param insurer whose register; the insurer is stored
     * @param revision the revision, not withdrawn
     * @throws AlreadyStoredException where that insurer has a revision of that number, or its days are not free: it would not
     *     begin after all others, or not between the neighbours of the one that it corrects
     */
    void add(InsurerNumber insurer, RecordedRevision revision);

    /**
     * Records that a revision is withdrawn.
     *
     * @param insurer whose register
     * @param number its number; the last revision in time
     * @param withdrawal the withdrawal
     * @throws AlreadyStoredException where it is withdrawn already, was corrected, or another revision follows it
     */
    void withdraw(InsurerNumber insurer, int number, Withdrawal withdrawal);
}
