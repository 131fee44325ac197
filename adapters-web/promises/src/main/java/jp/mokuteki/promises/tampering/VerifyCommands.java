package jp.mokuteki.promises.tampering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.mokuteki.promises.product.JarRun;
import jp.mokuteki.promises.tampering.Suite.Original;

/** 検証のコマンド — that the command {@code verify} of the jar ends with the codes that auditors rely on. */
final class VerifyCommands {
    private static final String KIND = "commands";
    private static final int HEAP = 256;
    private static final int SOUND = 0;
    private static final int TAMPERED = 1;
    private static final int TRUNCATED = 3;

    private final Path jar;
    private final Path folder;
    private final Account account;

    VerifyCommands(Path jar, Path folder, Account account) {
        this.jar = jar;
        this.folder = folder;
        this.account = account;
    }

    void run(Original one) throws IOException, InterruptedException {
        byte[] bytes = one.export();
        demand(one, bytes, SOUND);
        demand(one, Forger.flipped(bytes, bytes.length / 2, 1), TAMPERED);
        List<byte[]> lines = one.lines();
        demand(one, SampledLedger.joined(lines.subList(0, lines.size() - 1)), TRUNCATED);
    }

    private void demand(Original one, byte[] export, int code) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("forged.jsonl"), export);
        Path key = Files.writeString(
                folder.resolve("forged.key"), String.join("\n", one.ledger().keys()) + "\n");
        Path checkpoint = Files.writeString(
                folder.resolve("forged.checkpoint"), one.ledger().last());
        JarRun run = JarRun.of(
                jar, HEAP, "verify", file.toString(), "--key", key.toString(), "--checkpoint", checkpoint.toString());
        account.note(KIND, run.exitCode() == code, "instead of " + code + " verify " + run.told());
    }
}
