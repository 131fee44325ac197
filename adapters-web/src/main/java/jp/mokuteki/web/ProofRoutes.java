package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.ProofNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * The signed head of the ledger, the keys that it is verified with, and proofs (RFC 9162). What no ledger can answer is a wrong
 * parameter; what this one is too short for is not found.
 */
final class ProofRoutes {
    private static final String SEQUENCE = "seq";
    private static final String FROM = "from";

    private static final String TEXT = "text/plain;charset=utf-8";

    private final LedgerUseCases ports;

    ProofRoutes(LedgerUseCases ports) {
        this.ports = ports;
    }

    /** The note as it was signed; no other form of it could be verified. */
    void checkpoint(Context context) {
        Checkpoint last = ports.showCheckpoint()
                .last(Authentication.insurer(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        new TaggedDocument(TEXT, last.toString()).send(context);
    }

    /** As a list, or one key a line, as the command {@code verify} reads them. */
    void keys(Context context) {
        boolean plain = Parameters.of(context)
                .read("format", FaultCode.UNKNOWN_CODE, ProofRoutes::isPlain)
                .orElse(false);
        KeyHistory keys = ports.showLedgerKey()
                .keys(Authentication.insurer(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        new TaggedDocument(plain ? TEXT : Responses.JSON, plain ? lines(keys) : list(keys)).send(context);
    }

    private static boolean isPlain(String format) {
        return switch (format) {
            case "text" -> true;
            case "json" -> false;
            default -> throw new IllegalArgumentException("no such format");
        };
    }

    private static String list(KeyHistory keys) {
        return new String(Json.bytes(ProofNodes.keys(keys)), StandardCharsets.UTF_8);
    }

    private static String lines(KeyHistory keys) {
        return keys.terms().stream().map(term -> term.key() + "\n").collect(Collectors.joining());
    }

    void inclusion(Context context) {
        Parameters parameters = Parameters.of(context);
        long sequence = parameters.require(SEQUENCE, FaultCode.MALFORMED, Sequences::parse);
        OptionalLong treeSize = parameters
                .read("treeSize", FaultCode.MALFORMED, Sequences::parse)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
        if (treeSize.isPresent() && sequence >= treeSize.getAsLong()) {
            throw Parameters.invalid(SEQUENCE, FaultCode.OUT_OF_RANGE);
        }
        InclusionProof proof = ports.proveInclusion()
                .prove(Authentication.insurer(context), sequence, treeSize)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, ProofNodes.inclusion(proof));
    }

    void consistency(Context context) {
        Parameters parameters = Parameters.of(context);
        long from = parameters.require(FROM, FaultCode.MALFORMED, Sequences::parse);
        long to = parameters.require("to", FaultCode.MALFORMED, Sequences::parse);
        if (from == 0 || from > to) {
            throw Parameters.invalid(FROM, FaultCode.OUT_OF_RANGE);
        }
        ConsistencyProof proof = ports.proveConsistency()
                .prove(Authentication.insurer(context), from, to)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, ProofNodes.consistency(proof));
    }
}
