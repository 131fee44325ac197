package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.ExportLedger;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger proves over HTTP, verified here as anybody else would: with a key and nothing of the service. */
class LedgerProofsTest {
    private static final String RECORDS = "/v1/ledger/records";
    private static final InsurerNumber OTHER = InsurerNumber.parse("01130012");

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> record(String body) {
        return server.post(RECORDS, body);
    }

    private VerifierKey key() {
        return VerifierKey.parse(
                server.get("/v1/ledger/keys?format=text").body().strip());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Checkpoint checkpoint() {
        return Checkpoint.parse(server.get("/v1/ledger/checkpoints/latest").body());
    }

    private static List<NodeHash> path(JsonNode proof) {
        return StreamSupport.stream(proof.get("path").spliterator(), false)
                .map(hash -> NodeHash.parse(hash.textValue()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/refusal"})
    void the_bundle_of_an_answer_verifies_offline_and_is_served_again_byte_for_byte(String place) {
        record(Statements.FACT);
        HttpResponse<String> made = record(place.isEmpty() ? Statements.PROVISION : Statements.FORBIDDEN);
        record(Statements.FACT);

        JsonNode json = TestServer.json(made).at(place);
        String bundle = json.get("bundle").textValue();
        ProofBundle read = ProofBundle.parse(bytes(bundle));
        assertThat(read.fault(KeyHistory.startingWith(key()))).isEmpty();
        assertThat(read.record().leaf().toString()).isEqualTo(json.get("leaf").textValue());
        assertThat(read.checkpoint().toString())
                .isEqualTo(json.get("checkpoint").textValue());
        assertThat(server.get(RECORDS + "/1/bundle").body()).isEqualTo(bundle);
    }

    @Test
    void a_bundle_that_was_touched_or_is_held_against_another_key_does_not_verify() {
        String bundle = TestServer.json(record(Statements.FACT)).get("bundle").textValue();
        VerifierKey own = key();
        String token = server.tokenFor(OTHER, EnumSet.allOf(Role.class), Optional.empty());
        server.postAs(token, RECORDS, bytes(Statements.FACT));
        VerifierKey theirs = VerifierKey.parse(
                server.getAs(token, "/v1/ledger/keys?format=text").body().strip());

        ProofBundle touched = ProofBundle.parse(bytes(bundle.replace("資格情報", "資格喪失")));
        ProofBundle whole = ProofBundle.parse(bytes(bundle));

        assertThat(touched.fault(KeyHistory.startingWith(own))).hasValue(LedgerFault.WRONG_ROOT);
        assertThat(whole.fault(KeyHistory.startingWith(theirs))).hasValue(LedgerFault.WRONG_SIGNATURE);
    }

    @Test
    void an_empty_ledger_has_no_checkpoint_no_key_and_nothing_to_hand_out() {
        for (String path : new String[] {"/v1/ledger/checkpoints/latest", "/v1/ledger/keys"}) {
            assertThat(server.get(path).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> export = server.post("/v1/ledger/exports", "{\"recipient\": \"auditor-1\"}");
        JsonNode check = TestServer.json(server.post("/v1/ledger/verifications", ""));

        assertThat(export.statusCode()).isEqualTo(404);
        assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("SOUND");
        assertThat(check.at("/integrity/records").intValue()).isZero();
        assertThat(check.has("checkpoint")).isFalse();
    }

    @Test
    void the_checkpoint_is_the_note_as_it_was_signed() {
        String answered =
                TestServer.json(record(Statements.FACT)).get("checkpoint").textValue();

        HttpResponse<String> shown = server.get("/v1/ledger/checkpoints/latest");
        HttpResponse<String> again = server.get(
                "/v1/ledger/checkpoints/latest",
                "If-None-Match",
                shown.headers().firstValue("ETag").orElseThrow());

        assertThat(shown.body()).isEqualTo(answered);
        assertThat(shown.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(Checkpoint.parse(shown.body()).isSignedBy(key())).isTrue();
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void the_keys_tell_from_which_size_they_sign() {
        record(Statements.FACT);
        VerifierKey first = key();

        JsonNode keys = TestServer.json(server.get("/v1/ledger/keys"));

        assertThat(keys.get("items")).hasSize(1);
        assertThat(keys.at("/items/0/key").textValue()).isEqualTo(first.toString());
        assertThat(keys.at("/items/0/fromSize").intValue()).isZero();
        assertThat(server.get("/v1/ledger/keys?format=pem").statusCode()).isEqualTo(400);
    }

    @Test
    void an_inclusion_proof_leads_from_a_leaf_to_the_root_that_was_signed() {
        for (int i = 0; i < 7; i++) {
            record(Statements.FACT);
        }
        Checkpoint last = checkpoint();

        for (int sequence = 0; sequence < 7; sequence++) {
            JsonNode proof = TestServer.json(server.get("/v1/ledger/proofs/inclusion?seq=" + sequence));
            NodeHash leaf = NodeHash.parse(TestServer.json(server.get(RECORDS + "/" + sequence))
                    .get("leaf")
                    .textValue());
            var read = new InclusionProof(
                    proof.get("sequence").longValue(), proof.get("treeSize").longValue(), path(proof));

            assertThat(read.holds(leaf, last.head())).isTrue();
            assertThat(read.holds(NodeHash.parse("00".repeat(32)), last.head())).isFalse();
        }
        assertThat(TestServer.json(server.get("/v1/ledger/proofs/inclusion?seq=2&treeSize=4"))
                        .get("treeSize")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void a_consistency_proof_leads_from_an_earlier_head_to_a_later_one() {
        record(Statements.FACT);
        record(Statements.FACT);
        record(Statements.FACT);
        TreeHead earlier = checkpoint().head();
        record(Statements.FACT);
        record(Statements.FACT);
        TreeHead later = checkpoint().head();

        JsonNode proof = TestServer.json(server.get("/v1/ledger/proofs/consistency?from=3&to=5"));

        var read = new ConsistencyProof(
                proof.get("from").longValue(), proof.get("to").longValue(), path(proof));
        assertThat(read.holds(earlier, later)).isTrue();
        assertThat(read.holds(later, earlier)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "inclusion, 400",
        "inclusion?seq=x, 400",
        "inclusion?seq=-1, 400",
        "inclusion?seq=01, 400",
        "inclusion?seq=1&treeSize=1, 400",
        "inclusion?seq=0&treeSize=0, 400",
        "inclusion?seq=1, 404",
        "inclusion?seq=0&treeSize=2, 404",
        "inclusion?seq=9007199254740992, 400",
        "consistency, 400",
        "consistency?from=1, 400",
        "consistency?from=0&to=1, 400",
        "consistency?from=2&to=1, 400",
        "consistency?from=1&to=2, 404",
        "consistency?from=1&to=1, 200",
        "inclusion?seq=0&treeSize=1, 200"
    })
    void what_no_ledger_can_prove_is_a_wrong_parameter_and_what_this_one_cannot_is_not_found(String asked, int status) {
        record(Statements.FACT);

        assertThat(server.get("/v1/ledger/proofs/" + asked).statusCode()).isEqualTo(status);
    }

    @Test
    void an_export_is_recorded_and_verifies_with_the_key_alone() {
        record(Statements.PROVISION);
        record(Statements.FACT);

        HttpResponse<String> export = server.post("/v1/ledger/exports", "{\"recipient\": \"auditor-1\"}");

        var verification =
                new LedgerVerification(Set.of(key()), List.of(checkpoint().head()));
        byte[] lines = bytes(export.body());
        verification.take(lines, 0, lines.length);
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Type")).hasValue("application/jsonl");
        assertThat(verification.verdict()).isEqualTo(new LedgerVerdict.Sound(new LedgerVerdict.Counts(3, 0, 1)));
        JsonNode last = TestServer.json(server.get(RECORDS + "/2"));
        assertThat(last.get("kind").textValue()).isEqualTo("export");
        assertThat(last.at("/body/stated/recipient").textValue()).isEqualTo("auditor-1");
        assertThat(server.accessLog().entries())
                .filteredOn(entry -> entry.what().equals("POST /v1/ledger/exports"))
                .singleElement()
                .returns(200, entry -> entry.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"recipient\": \"a b\"}", "{\"recipient\": 1}", "{\"recipient\": \"a\", \"x\": 1}"})
    void an_export_names_its_recipient_by_an_opaque_code(String body) {
        record(Statements.FACT);

        assertThat(server.post("/v1/ledger/exports", body).statusCode()).isEqualTo(422);
        assertThat(server.storedRecords(TestServer.INSURER)).isOne();
    }

    @Test
    void an_export_that_cannot_be_noted_is_not_given() {
        record(Statements.FACT);
        server.accessLog().stop();

        HttpResponse<String> export = server.post("/v1/ledger/exports", "{\"recipient\": \"auditor-1\"}");

        assertThat(export.statusCode()).isEqualTo(503);
        assertThat(export.body()).doesNotContain("資格情報");
    }

    @Test
    void an_export_that_fails_on_its_way_is_cut_off_and_no_answer_to_be_taken_for_a_whole() {
        try (TestServer failing = TestServer.startWith(LedgerProofsTest::failingHalfway)) {
            assertThatThrownBy(() -> failing.post("/v1/ledger/exports", "{\"recipient\": \"auditor-1\"}"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(failing.accessLog().entries()).hasSize(1);
            assertThat(failing.get("/v1/register").statusCode()).isEqualTo(200);
        }
    }

    private static UseCases failingHalfway(UseCases ports) {
        LedgerUseCases whole = ports.ledger();
        ExportLedger failing = (by, request, recipient, sink) -> {
            sink.accept(bytes("{}\n".repeat(50_000)));
            throw new StorageException("gone", new IOException());
        };
        var ledger = new LedgerUseCases(
                whole.recordExchange(),
                whole.correctRecord(),
                whole.findRecord(),
                whole.listRecords(),
                whole.showCheckpoint(),
                whole.proveInclusion(),
                whole.proveConsistency(),
                whole.bundleRecord(),
                whole.verifyLedger(),
                whole.reconcileLedger(),
                failing,
                whole.showLedgerKey(),
                whole.rotateKey(),
                whole.checkWitness());
        return new UseCases(
                ports.register(),
                ports.revisions(),
                ports.reviews(),
                ports.decisions(),
                ledger,
                ports.retention(),
                ports.credentials(),
                ports.sessions(),
                ports.service());
    }

    @Test
    void of_many_that_record_at_once_each_gets_a_place_of_its_own_and_its_own_proof() {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> record(Statements.FACT.replace("P-1", "P-" + i))))
                .toList();

        List<JsonNode> made =
                sent.stream().map(CompletableFuture::join).map(TestServer::json).toList();

        KeyHistory keys = KeyHistory.startingWith(key());
        assertThat(made)
                .map(json -> json.get("sequence").intValue())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 24).boxed().toList());
        for (int i = 0; i < made.size(); i++) {
            ProofBundle bundle =
                    ProofBundle.parse(bytes(made.get(i).get("bundle").textValue()));
            assertThat(bundle.fault(keys)).isEmpty();
            assertThat(bundle.record().record().sequence())
                    .isEqualTo(made.get(i).get("sequence").longValue());
            assertThat(new String(bundle.record().body(), StandardCharsets.UTF_8))
                    .contains("\"P-" + i + "\"");
        }
    }

    @Test
    void a_verification_reports_integrity_and_completeness_apart() {
        record(Statements.FACT);
        record(Statements.of("request", "{\"inquirer\": \"甲\"}", ", \"incomplete\": true"));

        JsonNode check = TestServer.json(server.post("/v1/ledger/verifications", "{}"));

        assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("SOUND");
        assertThat(check.at("/integrity/records").intValue()).isEqualTo(2);
        assertThat(check.at("/completeness/verdict").textValue()).isEqualTo("INCOMPLETE");
        assertThat(check.at("/completeness/exchanges").intValue()).isEqualTo(2);
        assertThat(check.at("/completeness/lacking"))
                .extracting(part -> part.get("content").textValue() + " " + part.get("records"))
                .containsExactly("PROVIDER 1", "REQUESTED_AT 1", "ITEMS 1", "NON_DISCLOSURE 1");
        assertThat(check.at("/completeness/incomplete/0/sequence").intValue()).isOne();
        assertThat(check.at("/completeness/incomplete/0/missing/0/citation").textValue())
                .isEqualTo("番号法第23条第1項第1号");
        assertThat(Checkpoint.parse(check.get("checkpoint").textValue())).isEqualTo(checkpoint());
    }

    @Test
    void where_the_ledger_was_tampered_with_its_insurer_gets_no_decision_and_no_record_and_others_do() {
        String token = server.tokenFor(OTHER, EnumSet.allOf(Role.class), Optional.empty());
        record(Statements.FACT);
        record(Statements.FACT);
        server.tamperWith(TestServer.INSURER);

        JsonNode check = TestServer.json(server.post("/v1/ledger/verifications", ""));

        assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("TAMPERED");
        assertThat(check.at("/integrity/fault").textValue()).isEqualTo("UNRECORDED_PURGE");
        for (String path : new String[] {"/v1/decisions", "/v1/decision-previews"}) {
            assertFailed(server.post(path, Questions.PERMITTED));
            assertThat(server.postAs(token, path, bytes(Questions.PERMITTED)).statusCode())
                    .isLessThan(300);
        }
        assertFailed(record(Statements.FACT));
        assertThat(server.postAs(token, RECORDS, bytes(Statements.PROVISION)).statusCode())
                .isEqualTo(201);
        assertThat(server.send(server.to("/readyz")).statusCode()).isEqualTo(503);
    }

    private static void assertFailed(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/ledger-integrity");
        assertThat(response.body()).doesNotContain("PERMITTED");
    }

    @Test
    void a_ledger_that_lost_records_against_its_witness_is_told_to_be_truncated() {
        record(Statements.FACT);
        var ahead = new TreeHead(5, NodeHash.parse("11".repeat(32)));
        server.witness()
                .keep(
                        TestServer.INSURER,
                        new InMemoryLedgerKeys().make(TestServer.INSURER).sign(ahead));

        JsonNode check = TestServer.json(server.post("/v1/ledger/verifications", ""));

        assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("TRUNCATED");
        assertThat(check.at("/integrity/missing").toString()).isEqualTo("{\"first\":1,\"last\":4}");
    }

    @Test
    void the_ledgers_of_two_insurers_are_two() {
        String token = server.tokenFor(OTHER, EnumSet.allOf(Role.class), Optional.empty());
        record(Statements.FACT);
        record(Statements.FACT);

        JsonNode theirs = TestServer.json(server.postAs(token, RECORDS, bytes(Statements.FACT)));

        assertThat(theirs.get("sequence").intValue()).isZero();
        assertThat(theirs.get("checkpoint").textValue()).startsWith("mokuteki/ledger/01130012\n1\n");
        assertThat(checkpoint().toString()).startsWith("mokuteki/ledger/06139992\n2\n");
        assertThat(server.getAs(token, "/v1/ledger/proofs/inclusion?seq=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_recorded_may_follow_it_up_and_only_an_auditor_sees_the_whole() {
        String application = server.tokenFor(Role.APPLICATION);
        String made = server.postAs(application, RECORDS, bytes(Statements.FACT))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(server.getAs(application, made).statusCode()).isEqualTo(200);
        assertThat(server.getAs(application, made + "/bundle").statusCode()).isEqualTo(200);
        assertThat(server.getAs(application, RECORDS).statusCode()).isEqualTo(403);
        assertThat(server.postAs(application, "/v1/ledger/verifications", new byte[0])
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.getAs(server.tokenFor(Role.AUDITOR), RECORDS).statusCode())
                .isEqualTo(200);
        assertThat(server.getAs(server.tokenFor(Role.READER), made).statusCode())
                .isEqualTo(403);
    }
}
