package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} says and how it ends. */
final class VerifyCommandTest {
    private static final String FROZEN_ROOT = "根 ";
    private static final byte[] EXPORT = SampleExport.frozen();
    private static final String FIRST = SampleExport.vector("key.first");
    private static final String NEXT = SampleExport.vector("key.next");

    @TempDir
    private Path folder;

    private Path key;

    @BeforeEach
    void writeTheKey() throws IOException {
        key = file("ledger.key", FIRST + "\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private CommandRun verify(byte[] export, String... options) throws IOException {
        Path file = Files.write(folder.resolve("export.jsonl"), export);
        var arguments = new ArrayList<>(List.of("verify", file.toString(), "--key", key.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static byte[] replaced(byte[] export, String part, String instead) {
        String text = new String(export, StandardCharsets.UTF_8);
        assertThat(text).contains(part);
        return text.replace(part, instead).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(CommandRun run) throws IOException {
        assertThat(run.lines()).hasSize(1);
        return new JsonMapper().readTree(run.out());
    }

    @Nested
    class SoundExports {
        @Test
        void say_in_one_line_what_was_read() throws IOException {
            CommandRun run = verify(EXPORT);

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .singleElement()
                    .asString()
                    .startsWith("健全 [SOUND] mokuteki/ledger/06139992 ")
                    .contains("記録 11 件（うち廃棄 3 件）、チェックポイント 3 件、木の大きさ 11、")
                    .contains(FROZEN_ROOT + checkpointLine(2, 2))
                    .contains("最後の記録 2026-04-01T01:00:00.000001Z")
                    .contains(FIRST, NEXT);
        }

        private String checkpointLine(int checkpoint, int line) {
            return SampleExport.checkpoint(EXPORT, checkpoint).lines().toList().get(line);
        }

        @Test
        void are_sound_for_those_who_trust_a_later_key_among_others() throws IOException {
            key = file("ledger.key", SampleExport.signer().verifierKey() + "\n\n" + NEXT + "\n");

            assertThat(verify(EXPORT).exitCode()).isZero();
        }

        @Test
        void come_on_standard_input_too() throws IOException {
            CommandRun run = CommandRun.reading(EXPORT, "verify", "-", "--key", key.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo(verify(EXPORT).out());
        }

        @Test
        void contain_the_checkpoints_that_are_known() throws IOException {
            Path first = file("first.txt", SampleExport.checkpoint(EXPORT, 0));
            Path second = file("second.txt", SampleExport.checkpoint(EXPORT, 1));

            CommandRun run = verify(EXPORT, "--checkpoint", first.toString(), "--checkpoint", second.toString());

            assertThat(run.exitCode()).isZero();
        }

        @Test
        void say_the_same_in_json() throws IOException {
            JsonNode json = json(verify(EXPORT, "--json"));

            assertThat(json.get("verdict").asText()).isEqualTo("SOUND");
            assertThat(json.get("subject").asText()).isEqualTo("EXPORT");
            assertThat(json.get("origin").asText()).isEqualTo("mokuteki/ledger/06139992");
            assertThat(json.get("records").asInt()).isEqualTo(11);
            assertThat(json.get("purged").asInt()).isEqualTo(3);
            assertThat(json.get("checkpoints").asInt()).isEqualTo(3);
            assertThat(json.get("treeSize").asInt()).isEqualTo(11);
            assertThat(json.get("root").asText()).isEqualTo(checkpointLine(2, 2));
            assertThat(json.get("lastRecordedAt").asText()).isEqualTo("2026-04-01T01:00:00.000001Z");
            assertThat(json.get("keys")).map(JsonNode::asText).containsExactly(FIRST, NEXT);
            assertThat(json.has("fault")).isFalse();
        }
    }

    @Nested
    class Completeness {
        /** Of the frozen ledger record 4 states nothing, and its correction says that the exchange never took place. */
        @Test
        void of_an_incomplete_record_that_was_corrected_nothing_is_said() throws IOException {
            CommandRun run = verify(EXPORT, "--complete");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).endsWith("；記載漏れなし\n");
        }

        @Test
        void is_a_verdict_of_its_own_and_fails_only_where_that_is_asked_for() throws IOException {
            Path ledger = folder.resolve("incomplete.jsonl");
            CheckpointSigner signer = SampleExport.signer();
            SampleExport.writeIncomplete(ledger, signer);
            key = file("ledger.key", signer.verifierKey() + "\n");

            CommandRun told = verify(Files.readAllBytes(ledger));
            CommandRun asked = verify(Files.readAllBytes(ledger), "--complete", "--json");

            assertThat(told.exitCode()).isZero();
            assertThat(told.out()).startsWith("健全 [SOUND]").contains("；記載漏れ 1 件: 記録番号 1 (PROVIDED_AT 番号法第23条第1項第2号)");
            assertThat(asked.exitCode()).isEqualTo(4);
            JsonNode incomplete = json(asked).get("incomplete");
            assertThat(incomplete.get("count").asInt()).isEqualTo(1);
            assertThat(incomplete.at("/records/0/sequence").asInt()).isEqualTo(1);
            assertThat(incomplete.at("/records/0/missing/0/content").asText()).isEqualTo("PROVIDED_AT");
        }

        @Test
        void never_hides_that_something_was_changed() throws IOException {
            assertThat(verify(replaced(EXPORT, "K-2026-000123", "K-2026-000124"), "--complete")
                            .exitCode())
                    .isEqualTo(1);
        }
    }

    @Nested
    class TamperedExports {
        @Test
        void say_what_is_wrong_and_where() throws IOException {
            byte[] changed = replaced(EXPORT, "K-2026-000123", "K-2026-000124");

            CommandRun run = verify(changed);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEqualTo("改ざん [WRONG_ROOT] 7 行目、記録番号 5 またはその前: 記録が署名された根と合わない\n");
            JsonNode json = json(verify(changed, "--json"));
            assertThat(json.get("verdict").asText()).isEqualTo("TAMPERED");
            assertThat(json.get("fault").asText()).isEqualTo("WRONG_ROOT");
            assertThat(json.get("line").asInt()).isEqualTo(7);
            assertThat(json.get("sequence").asInt()).isEqualTo(5);
        }

        @Test
        void are_noticed_when_the_key_is_another() throws IOException {
            key = file("ledger.key", SampleExport.signer().verifierKey() + "\n");

            CommandRun run = verify(EXPORT);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("[UNTRUSTED_KEY]");
        }

        @Test
        void are_noticed_when_they_were_rewritten_with_the_right_key() throws IOException {
            CheckpointSigner signer = SampleExport.signer();
            key = file("ledger.key", signer.verifierKey() + "\n");
            Path before = folder.resolve("before.jsonl");
            Path after = folder.resolve("after.jsonl");
            SampleExport.write(before, signer, 3);
            SampleExport.writeIncomplete(after, signer);
            Path known = file("known.txt", SampleExport.checkpoint(Files.readAllBytes(before), 0));

            assertThat(verify(Files.readAllBytes(after)).exitCode()).isZero();
            CommandRun run = verify(Files.readAllBytes(after), "--checkpoint", known.toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("[REWRITTEN]");
        }

        @Test
        void are_also_files_that_are_something_else() throws IOException {
            CommandRun run = verify("# Changelog\n".getBytes(StandardCharsets.UTF_8));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEqualTo("改ざん [MALFORMED] 1 行目、記録番号 0 またはその前: 定まった形の行でない\n");
        }
    }

    @Nested
    class TruncatedExports {
        @Test
        void say_which_records_are_missing() throws IOException {
            String text = new String(EXPORT, StandardCharsets.UTF_8);
            byte[] cut = text.substring(0, text.indexOf("\"sequence\":5,")).getBytes(StandardCharsets.UTF_8);

            CommandRun run = verify(cut);

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEqualTo("途切れ [TRUNCATED] 8 行目、記録番号 5-10 がない\n");
            JsonNode json = json(verify(cut, "--json"));
            assertThat(json.get("verdict").asText()).isEqualTo("TRUNCATED");
            assertThat(json.at("/missing/first").asInt()).isEqualTo(5);
            assertThat(json.at("/missing/last").asInt()).isEqualTo(10);
        }

        @Test
        void are_also_empty_files() throws IOException {
            assertThat(verify(new byte[0]).exitCode()).isEqualTo(3);
            assertThat(CommandRun.reading(new byte[0], "verify", "-", "--key", key.toString())
                            .out())
                    .isEqualTo("途切れ [TRUNCATED] 1 行目、終わりの行がない\n");
        }

        @Test
        void are_also_old_copies_for_those_who_know_a_later_checkpoint() throws IOException {
            CheckpointSigner signer = SampleExport.signer();
            key = file("ledger.key", signer.verifierKey() + "\n");
            Path old = folder.resolve("old.jsonl");
            Path grown = folder.resolve("grown.jsonl");
            SampleExport.write(old, signer, 3);
            SampleExport.write(grown, signer, 5);
            Path known = file("known.txt", SampleExport.checkpoint(Files.readAllBytes(grown), 0));

            CommandRun run = verify(Files.readAllBytes(old), "--checkpoint", known.toString());

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).contains("記録番号 3-4 がない");
        }
    }

    @Nested
    class Bundles {
        private final byte[] bundle = SampleExport.vector("bundle").getBytes(StandardCharsets.UTF_8);

        @Test
        void are_recognised_and_proved_with_or_without_a_last_newline() throws IOException {
            CommandRun run = verify(bundle);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .startsWith("健全 [SOUND] mokuteki/ledger/06139992 記録 1 件の証明、木の大きさ 9、")
                    .endsWith("；記載漏れなし\n");
            assertThat(verify(Arrays.copyOf(bundle, bundle.length + 1)).exitCode())
                    .as("another byte")
                    .isEqualTo(1);
            assertThat(verify((SampleExport.vector("bundle") + "\n").getBytes(StandardCharsets.UTF_8))
                            .exitCode())
                    .isZero();
            assertThat(json(verify(bundle, "--json")).get("subject").asText()).isEqualTo("BUNDLE");
        }

        @Test
        void are_tampered_where_anything_was_changed_or_cut() throws IOException {
            assertThat(verify(replaced(bundle, "K-2026-000123", "K-2026-000124"))
                            .out())
                    .startsWith("改ざん [WRONG_ROOT] 1 行目");
            assertThat(verify(Arrays.copyOf(bundle, bundle.length - 2)).out()).startsWith("改ざん [MALFORMED] 1 行目");
        }

        @Test
        void are_proved_by_the_key_of_their_checkpoint_alone() throws IOException {
            key = file("ledger.key", NEXT + "\n");
            CommandRun other = verify(bundle);
            key = file("ledger.key", NEXT + "\n" + FIRST + "\n");
            CommandRun both = verify(bundle);

            assertThat(other.exitCode()).isEqualTo(1);
            assertThat(other.out()).contains("[WRONG_SIGNATURE]");
            assertThat(both.exitCode()).isZero();
        }

        @Test
        void are_held_against_a_known_checkpoint_of_their_own_size_only() throws IOException {
            Path own = file("own.txt", SampleExport.checkpoint(EXPORT, 1));
            Path earlier = file("earlier.txt", SampleExport.checkpoint(EXPORT, 0));

            assertThat(verify(bundle, "--checkpoint", own.toString()).exitCode())
                    .isZero();
            assertThat(verify(bundle, "--checkpoint", earlier.toString()).exitCode())
                    .isEqualTo(2);
        }
    }

    @Nested
    class WrongUsage {
        private void refused(CommandRun run, String part) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("mokuteki: ").contains(part);
        }

        @Test
        void of_the_options_exits_2() throws IOException {
            refused(CommandRun.of("verify"), "--key");
            refused(CommandRun.of("verify", "x"), "--key");
            refused(verify(EXPORT, "--database", "x"), "--database");
            refused(verify(EXPORT, "another"), "another");
        }

        @Test
        void of_other_commands_still_exits_64() {
            assertThat(CommandRun.of("table", "--verbose").exitCode()).isEqualTo(64);
            assertThat(CommandRun.of("verifi").exitCode()).isEqualTo(64);
        }

        @Test
        void is_a_file_that_cannot_be_read() throws IOException {
            String absent = folder.resolve("absent").toString();

            refused(CommandRun.of("verify", absent, "--key", key.toString()), "EXPORT: the file cannot be read");
            refused(CommandRun.of("verify", folder.toString(), "--key", key.toString()), "EXPORT: the file cannot");
            refused(verify(EXPORT, "--checkpoint", absent), "--checkpoint: the file cannot be read");
            key = folder.resolve("absent");
            refused(verify(EXPORT), "--key: the file cannot be read");
        }

        @Test
        void is_a_file_of_keys_that_holds_none_or_something_else() throws IOException {
            key = file("empty.key", "\n");
            refused(verify(EXPORT), "holds no key");
            key = file("wrong.key", FIRST + "\nmokuteki/ledger/06139992+00000000+AAAA\n");
            refused(verify(EXPORT), "wrong.key:2: ");
            key = Files.write(folder.resolve("binary.key"), new byte[] {(byte) 0xff});
            refused(verify(EXPORT), "cannot be read");
        }

        @Test
        void is_a_checkpoint_that_proves_nothing() throws IOException {
            CheckpointSigner stranger = SampleExport.signer();
            Path foreign = folder.resolve("foreign.jsonl");
            SampleExport.write(foreign, stranger, 1);
            Path unsigned = file("unsigned.txt", SampleExport.checkpoint(Files.readAllBytes(foreign), 0));
            Path malformed = file("malformed.txt", "mokuteki/ledger/06139992\n");

            refused(verify(EXPORT, "--checkpoint", unsigned.toString()), "signed by none of the keys");
            refused(verify(EXPORT, "--checkpoint", malformed.toString()), "malformed.txt: ");
        }
    }
}
