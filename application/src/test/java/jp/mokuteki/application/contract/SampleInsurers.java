package jp.mokuteki.application.contract;

import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Societies that do not exist. */
public final class SampleInsurers {
    /** A society whose name has a variant and a 4-byte character. */
    public static final Insurer TAKASAKI = new Insurer(InsurerNumber.parse("06139992"), "髙﨑𠮷田健康保険組合");
    /** Another society. */
    public static final Insurer OTHER = new Insurer(InsurerNumber.parse("06270011"), "別の健康保険組合");
    /** A society that no test stores. */
    public static final Insurer NEVER_STORED = new Insurer(InsurerNumber.parse("06131239"), "無名健康保険組合");

    private SampleInsurers() {}
}
