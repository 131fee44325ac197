package jp.mokuteki.persistence;

import java.nio.file.Path;

/** 使用中 — the embedded database of a folder is held by another process, or is open in this one already. */
public final class DatabaseInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The folder, as text. */
    private final String dataDirectory;

    DatabaseInUseException(Path dataDirectory) {
        super("The database in " + dataDirectory
                + " is in use. Stop the program that holds it, or use another folder.");
        this.dataDirectory = dataDirectory.toString();
    }

    /**
     * Tells which folder.
     *
     * @return the folder that holds the database
     */
    public Path dataDirectory() {
        return Path.of(dataDirectory);
    }
}
