package jp.mokuteki.domain.table;

/**
 * 表の誤り — a table kept as text breaks a rule; the message names file, line and, where there is one, the column.
 *
 * <p>Example: {@code new InvalidTableException("grounds.csv", 12, "validFrom",
 * "not a date of the form 2024-05-27").getMessage()} is {@code grounds.csv:12: validFrom: not a date of the form 2024-05-27}.
 * Legal source: none.
 */
public sealed class InvalidTableException extends RuntimeException permits NumberInTableException {
    private static final long serialVersionUID = 1L;

    /** Name of the file as the reader was told. */
    private final String file;
    /** Line on which the record begins, from 1. */
    private final int line;
    /** Name of the column, or empty where the whole line is at fault. */
    private final String column;
    /** What is wrong, without the place. */
    private final String reason;

    /**
     * Names a fault and its place.
     *
     * @param file name of the file
     * @param line line of the file, from 1
     * @param column name of the column, empty for the whole line
     * @param reason what is wrong
     */
    public InvalidTableException(String file, int line, String column, String reason) {
        super(file + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ") + reason);
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /**
     * Tells which file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Tells the line.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * Tells the column.
     *
     * @return its name, empty where the whole line is at fault
     */
    public String column() {
        return column;
    }

    /**
     * Tells what is wrong.
     *
     * @return the reason, without the place
     */
    public String reason() {
        return reason;
    }
}
