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
    private final transient TableFault fault;

    /**
     * Names a fault that has no code of its own, and its place.
     *
     * @param file name of the file
     * @param line line of the file, from 1
     * @param column name of the column, empty for the whole line
     * @param reason what is wrong, in English
     */
    public InvalidTableException(String file, int line, String column, String reason) {
        this(file, line, column, TableFaultCode.BROKEN_RULE.with(reason));
    }

    /**
     * Names a fault and its place.
     *
     * @param file name of the file
     * @param line line of the file, from 1
     * @param column name of the column, empty for the whole line
     * @param fault what is wrong
     */
    public InvalidTableException(String file, int line, String column, TableFault fault) {
        super(file + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ") + fault.textEn());
        this.file = file;
        this.line = line;
        this.column = column;
        this.fault = fault;
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
     * @return the fault, with its code and in two languages
     */
    public TableFault fault() {
        return fault;
    }

    /**
     * Tells what is wrong.
     *
     * @return the reason in English, without the place
     */
    public String reason() {
        return fault.textEn();
    }
}
