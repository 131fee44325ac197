package jp.mokuteki.persistence;

/** 新しい形式 — the tables of the database were made by a later version of this program, so this one leaves them alone. */
public final class NewerSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Version of the tables. */
    private final String found;
    /** The latest version that this program knows. */
    private final String known;

    NewerSchemaException(String found, String known) {
        super("The tables of the database have version " + found + "; this program knows version " + known
                + " at the latest. Use the newer program.");
        this.found = found;
        this.known = known;
    }

    /**
     * Tells the version of the tables.
     *
     * @return for instance {@code 3}
     */
    public String found() {
        return found;
    }

    /**
     * Tells the latest version that this program knows.
     *
     * @return for instance {@code 1}
     */
    public String known() {
        return known;
    }
}
