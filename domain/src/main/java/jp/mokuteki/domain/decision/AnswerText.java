package jp.mokuteki.domain.decision;

import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import jp.mokuteki.domain.table.InvalidTableException;

/**
 * 回答の記録文 — an answer written down as a table, so that it can be stored and read again letter for letter.
 *
 * <p>The form is fixed: CSV under the columns {@code part}, {@code key} and {@code value}; the same answer has the same
 * bytes. {@link #read} gives an answer equal to the one that {@link #write} was given.
 *
 * <p>Example: {@code AnswerText.read(AnswerText.write(PurposeRegister.ofSociety().answer(ProposedFlow.to(Action.USE)
 * .on(LocalDate.of(2026, 4, 1)).category(5).information("CLAIM").build()))).decision().verdict()} is {@code PERMITTED}. Legal
 * source: none.
 */
public final class AnswerText {
    private static final String[] COLUMNS = {"part", "key", "value"};

    private AnswerText() {}

    /**
     * Writes an answer down.
     *
     * @param answer the answer
     * @return the text
     */
    public static String write(Answer answer) {
        return new AnswerWriter().write(answer);
    }

    /**
     * Reads an answer.
     *
     * @param text what {@link #write} wrote
     * @return the answer
     * @throws InvalidTableException where the text is not such an answer
     */
    public static Answer read(String text) {
        return understood(text, lines -> new AnswerReader(lines).read());
    }

    /** Reads the question of an answer and nothing else of it. */
    static ProposedFlow readQuestion(String text) {
        return understood(text, QuestionReader::read);
    }

    private static <T> T understood(String text, Function<AnswerLines, T> reading) {
        try {
            return reading.apply(new AnswerLines(text));
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new InvalidTableException("answer", 1, "", "not an answer: " + e.getMessage());
        }
    }

    static List<String> columns() {
        return List.of(COLUMNS);
    }
}
