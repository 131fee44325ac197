package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.RecordNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Records of the ledger: listed, found, and bundled with their proofs. Nothing changes them. */
final class RecordRoutes {
    private final LedgerUseCases ports;

    RecordRoutes(LedgerUseCases ports) {
        this.ports = ports;
    }

    void list(Context context) {
        OptionalLong after =
                Paging.after(context, Sequences::parse).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        RecordPage page = ports.listRecords()
                .list(Authentication.insurer(context), filter(context), after, Paging.limit(context));
        Paging.link(context, page.next().isPresent() ? Optional.of(page.next().getAsLong()) : Optional.empty());
        Responses.json(context, RecordNodes.page(page));
    }

    private static RecordFilter filter(Context context) {
        Parameters parameters = Parameters.of(context);
        return new RecordFilter(
                parameters.read("kind", FaultCode.UNKNOWN_CODE, RecordKind::of),
                parameters.date("from"),
                parameters.date("to"),
                parameters.read("reference", FaultCode.MALFORMED, CallerReference::new));
    }

    void find(Context context) {
        KeptRecord kept = ports.findRecord()
                .find(Authentication.insurer(context), Sequences.ofPath(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        send(context, Json.bytes(RecordNodes.record(kept)));
    }

    void bundle(Context context) {
        ProofBundle bundle = ports.bundleRecord()
                .bundle(Authentication.insurer(context), Sequences.ofPath(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        send(context, bundle.text());
    }

    private static void send(Context context, byte[] document) {
        new TaggedDocument(Responses.JSON, new String(document, StandardCharsets.UTF_8)).send(context);
    }
}
