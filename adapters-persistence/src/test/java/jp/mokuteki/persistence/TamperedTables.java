package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.byCategory;
import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.undetermined;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.mokuteki.application.contract.SampleLedgers;
import jp.mokuteki.application.contract.SampleRevisions;
import jp.mokuteki.application.contract.SampleTables;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.SequenceRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that was changed behind the back of the program is not served. */
abstract class TamperedTables {
    /** Opens the same database each time. */
    abstract Database open();

    /** Changes lines of it while it is closed, and tells how many. */
    abstract int change(String sql);

    @BeforeEach
    void two_revisions_and_two_decisions_are_stored() {
        try (var database = open()) {
            database.insurers().add(TAKASAKI);
            database.revisions().add(TAKASAKI.number(), SampleRevisions.first(SampleTables.issued()));
            database.revisions().add(TAKASAKI.number(), SampleRevisions.second(SampleTables.difficult()));
            database.decisions().add(TAKASAKI.number(), permitted(1));
            database.decisions().add(TAKASAKI.number(), undetermined(2));
            var signer = SampleLedgers.signer(TAKASAKI.number());
            database.ledgerRecords().begin(TAKASAKI.number(), signer.verifierKey());
            SampleLedgers.in(database).append(signer, SampleLedgers.requests(0, 1));
            SampleLedgers.in(database).append(signer, SampleLedgers.requests(1, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE purpose SET text = text || '等' WHERE revision = 1 AND category = 6 AND number = 1",
                "UPDATE purpose SET text = ' ' WHERE revision = 1 AND category = 6 AND number = 1",
                "UPDATE purpose SET counterparties = 'EMPLOYER' WHERE revision = 1 AND category = 4 AND number = 1",
                "UPDATE purpose SET information = '' WHERE revision = 1 AND category = 1 AND number = 1",
                "UPDATE purpose SET actions = 'ANYTHING' WHERE revision = 1 AND category = 1 AND number = 1",
                "UPDATE purpose SET coded = FALSE WHERE revision = 1 AND category = 1 AND number = 1",
                "UPDATE purpose SET position = position + 100 WHERE revision = 2 AND number = 7",
                "DELETE FROM purpose WHERE revision = 1 AND category = 1 AND number = 1",
                "UPDATE cell SET state = 'UNDECLARED' WHERE revision = 1 AND state = 'DECLARED_NONE'",
                "UPDATE cell SET state = 'DECLARED_NONE' WHERE revision = 2 AND state = 'PURPOSES'",
                "UPDATE category SET title = '別の区分' WHERE revision = 1 AND number = 8",
                "UPDATE category SET standing = 'SERVES', affair = 'BENEFITS' WHERE revision = 2 AND number = 3",
                "UPDATE category SET position = 99 - position WHERE revision = 2",
                "UPDATE heading SET text = '外部' WHERE revision = 1 AND disclosure_column = 'internal'",
                "DELETE FROM heading WHERE revision = 1 AND disclosure_column = 'internal'",
                "UPDATE heading SET disclosure_column = 'elsewhere' WHERE disclosure_column = 'internal'",
                "UPDATE revision SET content_hash = 'sha256:' WHERE number = 1",
                "UPDATE revision SET codes_hash = content_hash WHERE number = 1"
            })
    void serves_no_revision_of_a_changed_register(String change) {
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            assertThatThrownBy(() -> database.revisions().of(TAKASAKI.number())).isInstanceOf(StorageException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE decision SET answer = ''",
                "UPDATE decision SET answer = REPLACE(answer, 'PERMITTED', 'REFUSED')",
                "UPDATE decision SET answer = SUBSTRING(answer FROM 1 FOR 200)",
                "UPDATE decision SET verdict = 'REFUSED'",
                "UPDATE decision SET as_of = DATE '2026-04-02'",
                "UPDATE decision SET revision = 2",
                "UPDATE decision SET content_hash = NULL",
                "UPDATE decision SET codes_hash = content_hash",
                "UPDATE decision SET law_version = content_hash WHERE revision = 1",
                "UPDATE decision SET reference = '個人'"
            })
    void serves_no_decision_that_was_changed(String change) {
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            assertThatThrownBy(() -> database.decisions().find(TAKASAKI.number(), id(1)))
                    .isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> database.decisions().findAll(TAKASAKI.number(), List.of(id(1))))
                    .isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> database.decisions()
                            .list(TAKASAKI.number(), DecisionFilter.NONE, new PageRequest(10, Optional.empty())))
                    .isInstanceOf(StorageException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE decision SET answer = ''",
                "UPDATE decision SET answer = SUBSTRING(answer FROM 1 FOR 100)",
                "UPDATE decision SET answer = REPLACE(answer, 'flow,asOf,', 'flow,asOf,1')",
                "UPDATE decision SET answer = REPLACE(answer, 'flow,category,', 'flow,category,1')",
                "UPDATE decision SET as_of = DATE '2026-04-02'",
                "UPDATE decision SET category = 7",
                "UPDATE decision SET category = NULL",
                "UPDATE decision SET purpose = '6.provide.2'"
            })
    void asks_no_question_again_that_was_changed(String change) {
        try (var database = open()) {
            database.decisions().add(TAKASAKI.number(), byCategory(permitted(0), 6));
        }
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            assertThatThrownBy(() ->
                            database.decisions().questions(TAKASAKI.number(), new PageRequest(1, Optional.empty())))
                    .isInstanceOf(StorageException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_record SET kind = 'refusal'",
                "UPDATE ledger_record SET kind = 'no-kind'",
                "UPDATE ledger_record SET recorded_on = DATE '2026-04-02'",
                "UPDATE ledger_record SET reference = 'K-9'",
                "UPDATE ledger_record SET reference = NULL",
                "UPDATE ledger_record SET leaf = salt",
                "UPDATE ledger_record SET salt = leaf",
                "UPDATE ledger_record SET body = salt",
                "UPDATE ledger_record SET body = body || salt",
                "UPDATE ledger_record SET sequence = sequence + 3"
            })
    void serves_no_record_that_was_changed(String change) {
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            var records = database.ledgerRecords();
            var all = new SequenceRange(0, 2);
            assertThatThrownBy(() -> records.walk(TAKASAKI.number(), all, kept -> {}))
                    .isInstanceOf(LedgerIntegrityException.class);
            assertThatThrownBy(() -> records.list(TAKASAKI.number(), RecordFilter.NONE, OptionalLong.empty(), 9))
                    .isInstanceOf(LedgerIntegrityException.class);
            assertThatThrownBy(() -> records.tail(TAKASAKI.number())).isInstanceOf(LedgerIntegrityException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM ledger_record WHERE sequence = 2",
                "DELETE FROM ledger_node WHERE level = 0 AND position = 2",
                "DELETE FROM ledger_node WHERE level = 1",
                "UPDATE ledger_node SET position = 9 WHERE level = 1",
                "UPDATE ledger_node SET hash = (SELECT salt FROM ledger_record WHERE sequence = 0) WHERE level = 1",
                "UPDATE ledger_node SET hash = (SELECT salt FROM ledger_record WHERE sequence = 0) WHERE position = 2",
                "DELETE FROM ledger_checkpoint WHERE size = 3",
                "UPDATE ledger_checkpoint SET size = 4 WHERE size = 3",
                "UPDATE ledger_checkpoint SET note = REPLACE(note, '06139992', '06270011')",
                "UPDATE ledger_checkpoint SET note = SUBSTRING(note FROM 1 FOR 60)",
                "UPDATE ledger SET first_key = SUBSTRING(first_key FROM 2 FOR 300)"
            })
    void appends_nothing_to_a_ledger_that_was_changed(String change) {
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            assertThatThrownBy(() -> database.ledgerRecords().tail(TAKASAKI.number()))
                    .isInstanceOf(LedgerIntegrityException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_checkpoint SET size = size + 1",
                "UPDATE ledger_checkpoint SET note = 'x' || note",
            })
    void serves_no_checkpoint_that_was_changed(String change) {
        assertThat(change(change)).isPositive();

        try (var database = open()) {
            assertThatThrownBy(() -> database.ledgerRecords().lastCheckpoint(TAKASAKI.number()))
                    .isInstanceOf(LedgerIntegrityException.class);
        }
    }
}
