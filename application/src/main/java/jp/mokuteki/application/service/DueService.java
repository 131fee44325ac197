package jp.mokuteki.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DueRecords;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Hold;
import jp.mokuteki.domain.ledger.Retention;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Counts the records whose period is over, without reading them. */
final class DueService {
    private final LedgerRecords records;
    private final LedgerHolds holds;
    private final JapanTime time;

    DueService(LedgerRecords records, LedgerHolds holds, JapanTime time) {
        this.records = records;
        this.holds = holds;
        this.time = time;
    }

    DueRecords show(InsurerNumber insurer, Optional<LocalDate> on) {
        LocalDate day = on.orElseGet(time::today);
        List<SequenceRange> held = holds.standing(insurer).stream()
                .map(PlacedHold::hold)
                .map(Hold::range)
                .toList();
        Retention rule = Retention.standard();
        // no record of a later day can be due, so none is counted
        List<RecordCount> over = records.count(insurer, day.minusYears(rule.years()), held).stream()
                .filter(count -> count.kind().isPurgeable() && rule.isOver(count.recordedOn(), day))
                .toList();
        return counted(day, over);
    }

    private static DueRecords counted(LocalDate day, List<RecordCount> over) {
        long underHold = over.stream().mapToLong(RecordCount::within).sum();
        long all = over.stream().mapToLong(RecordCount::all).sum();
        Optional<LocalDate> first = over.stream().map(RecordCount::recordedOn).findFirst();
        Optional<LocalDate> last = over.stream().map(RecordCount::recordedOn).reduce((one, next) -> next);
        return new DueRecords(day, all - underHold, underHold, first, last);
    }
}
