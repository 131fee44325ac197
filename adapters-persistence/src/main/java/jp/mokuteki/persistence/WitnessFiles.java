package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 立会いの控えのファイル — a file an insurer, {@code checkpoints/06139992.checkpoint}, which holds the last checkpoint as a signed
 * note. Of one process at a time; thread-safe.
 */
public final class WitnessFiles implements Witness {
    private final Path folder;

    private WitnessFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps checkpoints in a folder, which is made when the first one is kept.
     *
     * @param dataDirectory the folder in which the folder of the checkpoints stands
     * @return the witness
     */
    public static WitnessFiles in(Path dataDirectory) {
        return new WitnessFiles(dataDirectory.resolve("checkpoints"));
    }

    @Override
    public synchronized void keep(InsurerNumber insurer, Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(new LedgerOrigin(insurer.value()))) {
            throw new IllegalArgumentException("the checkpoint is of another ledger");
        }
        Optional<Checkpoint> before = kept(insurer);
        if (before.filter(one -> isForked(one, checkpoint)).isPresent()) {
            throw failed("keep", insurer, new IllegalStateException("it holds another tree of that size"));
        }
        if (before.filter(one -> isEnough(one, checkpoint)).isEmpty()) {
            write(insurer, checkpoint);
        }
    }

    private static boolean isForked(Checkpoint before, Checkpoint now) {
        return before.head().size() == now.head().size() && !before.head().equals(now.head());
    }

    private static boolean isEnough(Checkpoint before, Checkpoint now) {
        return before.head().size() > now.head().size() || before.equals(now);
    }

    private void write(InsurerNumber insurer, Checkpoint checkpoint) {
        try {
            LastingFiles.write(file(insurer), checkpoint.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failed("keep", insurer, e);
        }
    }

    @Override
    public synchronized Optional<Checkpoint> kept(InsurerNumber insurer) {
        try {
            Checkpoint read = Checkpoint.parse(Files.readString(file(insurer)));
            if (!read.origin().equals(new LedgerOrigin(insurer.value()))) {
                throw new IllegalArgumentException("it is that of another ledger");
            }
            return Optional.of(read);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw failed("read", insurer, e);
        }
    }

    private Path file(InsurerNumber insurer) {
        return folder.resolve(insurer.value() + ".checkpoint");
    }

    private StorageException failed(String attempted, InsurerNumber insurer, Exception why) {
        return new StorageException("could not " + attempted + " the checkpoint in " + file(insurer), why);
    }
}
