package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionStatistics;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の集計の表示 — counts the stored decisions. */
public interface ShowDecisionStatistics {
    /**
     * Counts an insurer's decisions.
     *
     * @param insurer whose decisions
     * @param decided those given on these civil dates in Japan
     * @return the counts, beside the purposes of the revision that is in force today
     */
    DecisionStatistics show(InsurerNumber insurer, DayRange decided);
}
