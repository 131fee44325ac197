package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 復元 — what a restore has placed, until it is found sound or undone. */
public final class Restoration {
    private final Path folder;
    private final List<String> placed;
    private final List<InsurerNumber> ledgers;

    Restoration(Path folder, List<String> placed, List<InsurerNumber> ledgers) {
        this.folder = folder;
        this.placed = List.copyOf(placed);
        this.ledgers = List.copyOf(ledgers);
    }

    /**
     * Tells whose ledgers the restored database has.
     *
     * @return the insurers, by number
     */
    public List<InsurerNumber> ledgers() {
        return ledgers;
    }

    /**
     * Takes away what was placed, and nothing else.
     *
     * @throws DatabaseInUseException where something has opened it meanwhile
     * @throws StorageException where the disk fails
     */
    public void undo() {
        try (DataFolder held = DataFolder.hold(folder)) {
            remove(held, placed);
        } catch (IOException e) {
            throw new StorageException("could not undo the restore", e);
        }
    }

    static void remove(DataFolder folder, List<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.path().resolve(name));
        }
    }
}
