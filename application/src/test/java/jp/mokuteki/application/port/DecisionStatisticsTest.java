package jp.mokuteki.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionStatistics.OfCell;
import jp.mokuteki.application.port.DecisionStatistics.OfMonth;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.Test;

class DecisionStatisticsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final CellReference RECEIPT = new CellReference(6, DisclosureColumn.RECEIVE);
    private static final CellReference PROVISION = new CellReference(6, DisclosureColumn.PROVIDE);
    private static final PurposeId PURPOSE = PurposeId.parse("6.provide.2");

    private static final DecisionStatistics STATISTICS = new DecisionStatistics(
            DayRange.ALL,
            List.of(
                    new DecisionGroup(APRIL, Verdict.REFUSED, List.of(RECEIPT, PROVISION, RECEIPT), List.of(), 3),
                    new DecisionGroup(MARCH, Verdict.PERMITTED, List.of(PROVISION), List.of(PURPOSE), 4),
                    new DecisionGroup(APRIL, Verdict.PERMITTED, List.of(PROVISION), List.of(PURPOSE), 1),
                    new DecisionGroup(APRIL, Verdict.UNDETERMINED, List.of(), List.of(), 2)),
            Optional.of(SocietyTable.revision()));

    @Test
    void a_decision_counts_once_in_its_month_and_in_the_whole() {
        assertThat(STATISTICS.total()).isEqualTo(new VerdictCount(5, 3, 2));
        assertThat(STATISTICS.total().all()).isEqualTo(10);
        assertThat(STATISTICS.months())
                .containsExactly(
                        new OfMonth(MARCH, new VerdictCount(4, 0, 0)), new OfMonth(APRIL, new VerdictCount(1, 3, 2)));
    }

    @Test
    void a_decision_counts_once_for_every_cell_that_it_names_however_often() {
        assertThat(STATISTICS.cells())
                .containsExactly(
                        new OfCell(PROVISION, MARCH, new VerdictCount(4, 0, 0)),
                        new OfCell(PROVISION, APRIL, new VerdictCount(1, 3, 0)),
                        new OfCell(RECEIPT, APRIL, new VerdictCount(0, 3, 0)));
        assertThat(STATISTICS.withoutCell()).isEqualTo(new VerdictCount(0, 0, 2));
    }

    @Test
    void every_purpose_in_force_is_counted_and_the_others_were_never_used() {
        int all = SocietyTable.revision().table().purposes().size();

        assertThat(STATISTICS.purposes()).hasSize(all);
        assertThat(STATISTICS.purposes())
                .filteredOn(purpose -> purpose.decisions() > 0)
                .singleElement()
                .satisfies(purpose -> {
                    assertThat(purpose.purpose().id()).isEqualTo(PURPOSE);
                    assertThat(purpose.decisions()).isEqualTo(5);
                });
        assertThat(STATISTICS.unused())
                .hasSize(all - 1)
                .noneMatch(purpose -> purpose.id().equals(PURPOSE));
    }

    @Test
    void nothing_is_counted_where_there_is_nothing() {
        var nothing = new DecisionStatistics(DayRange.ALL, List.of(), Optional.empty());

        assertThat(nothing.total()).isEqualTo(new VerdictCount(0, 0, 0));
        assertThat(nothing.months()).isEmpty();
        assertThat(nothing.cells()).isEmpty();
        assertThat(nothing.purposes()).isEmpty();
    }
}
