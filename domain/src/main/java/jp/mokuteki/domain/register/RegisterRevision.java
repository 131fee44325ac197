package jp.mokuteki.domain.register;

import java.util.Objects;
import jp.mokuteki.domain.law.EffectivePeriod;

/**
 * 改正版 — one revision of the register: its table and the days on which it is in force (施行日 inclusive, until the next).
 *
 * <p>Example: {@code SocietyTable.revision().period().from()} is {@code 2020-10-01}. Legal source: none.
 *
 * @param number number of the revision, from 1
 * @param period the days on which it is in force
 * @param table its table
 */
public record RegisterRevision(int number, EffectivePeriod period, PurposeTable table) {
    /** Refuses a number below 1. */
    public RegisterRevision {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(table, "table");
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1");
        }
    }
}
