package jp.mokuteki.application.contract;

import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Transactions;

/**
 * The stores of one empty storage, as the contracts use them.
 *
 * @param insurers its insurers
 * @param revisions its revisions
 * @param decisions its decisions
 * @param transactions its transactions
 * @param health its sign of life
 */
public record StorageUnderTest(
        Insurers insurers, Revisions revisions, Decisions decisions, Transactions transactions, StorageHealth health) {}
