package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.RecordOutcome;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.InvalidLedgerTextException;
import jp.mokuteki.domain.ledger.MissingContent;
import jp.mokuteki.web.json.CorrectionReader;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.json.RecordNodes;
import jp.mokuteki.web.json.StatementReader;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** What is written into the ledger: exchanges and corrections. Answered once their group stands there, with the proof. */
final class RecordingRoutes {
    private final UseCases ports;

    RecordingRoutes(UseCases ports) {
        this.ports = ports;
    }

    void record(Context context) {
        ExchangeStatement statement = StatementReader.read(
                Bodies.json(context), ports.register().tellToday().today());
        RecordOutcome outcome = bounded(
                "/content",
                () -> ports.ledger()
                        .recordExchange()
                        .record(Authentication.caller(context), RequestIds.of(context), statement));
        if (outcome instanceof RecordOutcome.Recorded recorded) {
            answer(context, recorded.record(), recorded.decision());
        } else if (outcome instanceof RecordOutcome.Stopped stopped) {
            stop(context, stopped);
        } else {
            throw refusal(outcome, statement);
        }
    }

    void correct(Context context) {
        var statement = CorrectionReader.read(Bodies.json(context), Sequences.ofPath(context));
        PendingRecord record = bounded(
                        "/replacement",
                        () -> ports.ledger()
                                .correctRecord()
                                .correct(Authentication.caller(context), RequestIds.of(context), statement))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        answer(context, record, Optional.empty());
    }

    /** Each text is within its bounds, but all of them together may be more than one record holds. */
    private static <T> T bounded(String pointer, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidLedgerTextException e) {
            throw new ProblemException(ProblemType.VALIDATION, pointer, FaultCode.OUT_OF_RANGE);
        }
    }

    private static void answer(Context context, PendingRecord record, Optional<StoredDecision> decision) {
        locate(context, record);
        decision.ifPresent(stored -> AccessNotes.give(context, stored));
        context.status(HttpStatus.CREATED);
        Repeats.afterwards(context, () -> {
            ObjectNode json = RecordNodes.recorded(record.bundle());
            put(context, json, decision);
            Responses.json(context, json);
        });
    }

    /** The refusal is recorded and stays: this problem is an answer of the work, and kept like one. */
    private static void stop(Context context, RecordOutcome.Stopped stopped) {
        locate(context, stopped.refusal());
        AccessNotes.give(context, stopped.decision());
        context.status(ProblemType.PROVISION_NOT_PERMITTED.status());
        Repeats.afterwards(context, () -> {
            ObjectNode problem = Problems.json(context, ProblemType.PROVISION_NOT_PERMITTED, List.of());
            problem.set("refusal", RecordNodes.recorded(stopped.refusal().bundle()));
            put(context, problem, Optional.of(stopped.decision()));
            Problems.write(context, ProblemType.PROVISION_NOT_PERMITTED, problem);
        });
    }

    static void locate(Context context, PendingRecord record) {
        context.header(Header.LOCATION, "/v1/ledger/records/" + record.sequence());
    }

    private static void put(Context context, ObjectNode json, Optional<StoredDecision> decision) {
        decision.ifPresent(stored -> json.set("decision", DecisionNodes.decision(stored, Responses.language(context))));
    }

    private static ProblemException refusal(RecordOutcome outcome, ExchangeStatement statement) {
        if (outcome instanceof RecordOutcome.Incomplete incomplete) {
            return new ProblemException(
                    ProblemType.INCOMPLETE_RECORD,
                    incomplete.missing().stream().map(RecordingRoutes::fault).toList());
        }
        if (outcome instanceof RecordOutcome.TimeOutOfRange time) {
            return new ProblemException(
                    ProblemType.TIME_OUT_OF_RANGE, "/content/" + time.component(), FaultCode.OUT_OF_RANGE);
        }
        boolean named = statement.basis() instanceof ExchangeBasis.ByDecision;
        return new ProblemException(
                ProblemType.VALIDATION, named ? "/decision" : "/question/action", FaultCode.UNFIT_DECISION);
    }

    private static Fault fault(MissingContent missing) {
        String part = switch (missing.content()) {
            case INQUIRER -> "inquirer";
            case PROVIDER -> "provider";
            case REQUESTED_AT -> "requestedAt";
            case PROVIDED_AT -> "providedAt";
            case ITEMS -> "items";
            case NON_DISCLOSURE -> "nonDisclosure";
        };
        return new Fault("/content/" + part, FaultCode.REQUIRED_BY_LAW, Optional.of(missing.place()));
    }
}
