package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import org.junit.jupiter.api.Test;

final class DecisionChangeTest {
    private static final PurposeTable BASE = SocietyTable.read();
    private static final ProposedFlow FLOW = ProposedFlow.to(Action.PROVIDE)
            .on(LocalDate.of(2026, 4, 1))
            .category(6)
            .counterparty("OTHER_MEDICAL_INSURER")
            .information("ELIGIBILITY")
            .specifiedPersonalInformation()
            .build();

    private static Optional<DecisionChange> change(PurposeTable after) {
        return DecisionChange.between(
                DecisionChange.always(1, BASE).decide(FLOW),
                DecisionChange.always(2, after).decide(FLOW));
    }

    @Test
    void an_identical_table_changes_nothing_on_any_day() {
        assertThat(change(BASE)).isEmpty();
        assertThat(DecisionChange.always(1, BASE).timeline().on(LocalDate.of(2016, 1, 1)))
                .isPresent();
    }

    @Test
    void another_wording_alone_changes_no_verdict_and_no_reason() {
        PurposeTable reworded = BASE.coded(purpose ->
                new jp.mokuteki.domain.register.PurposeOfUse(purpose.id(), purpose.text() + "等", purpose.coding()));

        assertThat(change(reworded)).isEmpty();
    }

    @Test
    void a_purpose_that_is_uncoded_now_leaves_the_verdict_open_and_says_why() {
        PurposeTable uncoded = BASE.coded(
                purpose -> purpose.id().toString().equals("6.provide.2") ? purpose.coded(new Uncoded()) : purpose);

        DecisionChange change = change(uncoded).orElseThrow();

        assertThat(change.before()).isEqualTo(Verdict.PERMITTED);
        assertThat(change.after()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(change.gone()).extracting(Reason::code).contains(ReasonCode.PURPOSE_COVERS);
        assertThat(change.come()).extracting(Reason::code).contains(ReasonCode.PURPOSE_UNCODED);
    }
}
