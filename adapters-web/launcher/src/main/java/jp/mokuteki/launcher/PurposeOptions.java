package jp.mokuteki.launcher;

import java.util.regex.Pattern;
import jp.mokuteki.domain.decision.InvalidFlowException;
import jp.mokuteki.domain.decision.ProposedFlowBuilder;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.table.InvalidCodeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a purpose; exactly one of them is given. */
final class PurposeOptions {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    @Option(
            names = "--category",
            paramLabel = "NUMBER",
            description = "the category, the number of a line of the table")
    private @Nullable String category;

    @Option(names = "--purpose", paramLabel = "ID", description = "the purpose, 6.provide.2")
    private @Nullable String id;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "the purpose in words; it gives candidates, never decides")
    private @Nullable String text;

    void put(ProposedFlowBuilder flow) {
        try {
            if (category != null) {
                flow.category(number(category));
            }
            if (id != null) {
                flow.purpose(id);
            }
            if (text != null) {
                flow.purpose(new PurposeQuestion.ByText(text));
            }
        } catch (InvalidCodeException | InvalidFlowException e) {
            throw new WrongUsageException("--category, --purpose, --text: " + e.getMessage());
        }
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new WrongUsageException("--category: 区分は 1 から 99 までの番号で指定してください。");
        }
        return Integer.parseInt(text);
    }
}
