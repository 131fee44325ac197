package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.domain.table.InvalidTableException;

/**
 * 記録文の問いの読取り — reads what many answers were asked, each from the beginning of its text.
 *
 * <p>Societies ask the same things every day, so the lines of a question are remembered once they were read, and of an answer with the
 * same lines only the day is read. It gives what {@link AnswerText#read} would. What is remembered is bounded. Thread-safe.
 *
 * <p>Example: {@code new AnswerQuestions().read(AnswerText.write(PurposeRegister.ofSociety().answer(ProposedFlow.to(Action.USE)
 * .on(LocalDate.of(2026, 4, 1)).category(5).information("CLAIM").build()))).asOf()} is {@code 2026-04-01}. Legal source: none.
 */
public final class AnswerQuestions {
    private static final int MOST = 1 << 13;
    private static final String BEGINNING = AnswerLines.HEADING + "flow,asOf,";
    private static final int REST = BEGINNING.length() + "2026-04-01".length();
    private static final String FOLLOWING = "\nbasis,";

    private final Map<String, ProposedFlow> questions = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> days = new ConcurrentHashMap<>();

    /** Begins with nothing remembered. */
    public AnswerQuestions() {}

    /**
     * Reads the question of an answer and nothing else of it.
     *
     * @param answer what {@link AnswerText#write} wrote
     * @return what was asked
     * @throws InvalidTableException where the text does not begin as such an answer does
     */
    public ProposedFlow read(String answer) {
        int end = answer.indexOf(FOLLOWING, REST);
        if (end < 0 || answer.charAt(REST) != '\n' || !answer.startsWith(BEGINNING)) {
            return anew(answer);
        }
        // no value of a question spans lines, so these are its lines and no others
        String lines = answer.substring(REST, end);
        String day = answer.substring(BEGINNING.length(), REST);
        ProposedFlow question = questions.get(lines);
        LocalDate asOf = days.get(day);
        return question == null || asOf == null ? learned(lines, day, anew(answer)) : question.on(asOf);
    }

    private static ProposedFlow anew(String answer) {
        return AnswerText.readQuestion(answer);
    }

    private ProposedFlow learned(String lines, String day, ProposedFlow question) {
        keep(questions, lines, question);
        keep(days, day, question.asOf());
        return question;
    }

    private static <T> void keep(Map<String, T> known, String text, T read) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, read);
    }
}
