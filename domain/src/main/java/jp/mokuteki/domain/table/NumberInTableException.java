package jp.mokuteki.domain.table;

/**
 * 表の中の個人番号 — a cell holds what looks like an Individual Number (個人番号); the number is not repeated.
 *
 * <p>Example: {@code new NumberInTableException("register.csv", 4, "text").line()} is {@code 4}. Legal source: 番号法第2条第5項.
 */
public final class NumberInTableException extends InvalidTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the place.
     *
     * @param file name of the file
     * @param line line of the file, from 1
     * @param column name of the column, empty where the cell has none
     */
    public NumberInTableException(String file, int line, String column) {
        super(file, line, column, TableFaultCode.INDIVIDUAL_NUMBER.with());
    }
}
