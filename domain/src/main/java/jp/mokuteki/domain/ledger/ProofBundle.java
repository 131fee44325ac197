package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 証明の束 — one record with all that is needed to check it offline: body and salt, its inclusion proof, and a checkpoint of the tree
 * that the proof is about.
 *
 * <p>Example: {@code new ProofBundle(SealedRecord.of(new LedgerRecord(new LedgerOrigin("06139992"), 1, Instant.EPOCH, false,
 * new Export(new SequenceRange(0, 0), "auditor-1", new Caller("app-1", "req-1", Optional.empty()))), Salt.of(new byte[32])),
 * new InclusionProof(1, 2, List.of(NodeHash.parse("ab".repeat(32)))), new CheckpointSigner(new LedgerOrigin("06139992"),
 * KeyPairGenerator.getInstance("Ed25519").generateKeyPair()).sign(new TreeHead(2, NodeHash.parse("cd".repeat(32)))))
 * .fault(KeyHistory.startingWith(VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")))
 * .orElseThrow()} is {@code WRONG_ROOT}. Legal source: none.
 *
 * @param record the record
 * @param proof its inclusion proof
 * @param checkpoint the signed head
 */
public record ProofBundle(SealedRecord record, InclusionProof proof, Checkpoint checkpoint) {
    private static final int FORMAT = 1;

    /** Refuses nulls; whether the parts belong together is asked by {@link #fault}. */
    public ProofBundle {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @param text canonical JSON in UTF-8
     * @return the bundle
     * @throws InvalidLedgerTextException where it is not of its one form
     */
    public static ProofBundle parse(byte[] text) {
        try {
            return MemberReader.whole(text, members -> read(text, members));
        } catch (IllegalArgumentException e) {
            throw new InvalidLedgerTextException("the bundle is not in its one form", e);
        }
    }

    private static ProofBundle read(byte[] text, MemberReader members) {
        var body = members.placed("body", LedgerRecord::read);
        members.whole("bundle", FORMAT);
        Checkpoint checkpoint = Checkpoint.parse(members.text("checkpoint"));
        InclusionProof proof = members.members("proof", ProofBundle::proof);
        byte[] bytes = Arrays.copyOfRange(text, body.from(), body.to());
        return new ProofBundle(SealedRecord.read(bytes, Salt.parse(members.text("salt"))), proof, checkpoint);
    }

    private static InclusionProof proof(MemberReader members) {
        List<NodeHash> path =
                members.texts("path").stream().map(NodeHash::parse).toList();
        long sequence = members.whole("sequence");
        return new InclusionProof(sequence, members.whole("treeSize"), path);
    }

    /**
     * Writes the bundle.
     *
     * @return canonical JSON in UTF-8
     */
    public byte[] text() {
        var path = new Members()
                .texts("path", proof.path().stream().map(NodeHash::toString).toList())
                .whole("sequence", proof.sequence())
                .whole("treeSize", proof.treeSize());
        return CanonicalJson.write(new Members()
                .value("body", new Json.Written(new String(record.raw(), StandardCharsets.UTF_8)))
                .whole("bundle", FORMAT)
                .text("checkpoint", checkpoint.toString())
                .members("proof", path)
                .text("salt", record.salt().toString())
                .json());
    }

    /**
     * Checks the bundle.
     *
     * @param keys the keys of the ledger; a single key that is trusted is {@link KeyHistory#startingWith}
     * @return what is wrong, or nothing where the record stands in the ledger as it says
     */
    public Optional<LedgerFault> fault(KeyHistory keys) {
        LedgerRecord said = record.record();
        if (!said.origin().equals(checkpoint.origin())) {
            return Optional.of(LedgerFault.WRONG_LEDGER);
        }
        if (said.sequence() != proof.sequence()) {
            return Optional.of(LedgerFault.WRONG_SEQUENCE);
        }
        if (!proof.holds(record.leaf(), checkpoint.head())) {
            return Optional.of(LedgerFault.WRONG_ROOT);
        }
        return checkpoint.isSignedByOneOf(keys) ? Optional.empty() : Optional.of(LedgerFault.WRONG_SIGNATURE);
    }
}
