package jp.mokuteki.application.service;

import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionStatistics;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Counts the stored decisions beside the register of today. */
final class StatisticsService {
    private final Decisions decisions;
    private final Registers registers;
    private final JapanTime time;

    StatisticsService(Decisions decisions, Registers registers, JapanTime time) {
        this.decisions = decisions;
        this.registers = registers;
        this.time = time;
    }

    DecisionStatistics show(InsurerNumber insurer, DayRange decided) {
        var inForce = registers.chronicle(insurer).now().on(time.today());
        return new DecisionStatistics(decided, decisions.count(insurer, decided), inForce);
    }
}
