package jp.mokuteki.launcher;

import java.util.concurrent.Callable;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.web.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code decide}: answers one question, without server and without database. */
@Command(
        name = "decide",
        description = "May we use, provide or receive this information for this purpose, on that day?",
        footer = "Exit: 0 permitted (可), 1 refused (不可), 2 undetermined (判断できない), 64 wrong usage,"
                + " 65 register file not valid.")
final class DecideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(names = "--json", description = "answer in JSON")
    private boolean json;

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ProposedFlow flow = question.flow(surroundings.today());
        Answer answer = PurposeRegister.of(register.read(flow.asOf())).answer(flow);
        surroundings.print(json ? json(answer) + "\n" : page(answer));
        return ExitCode.of(answer.decision().verdict()).number();
    }

    private String json(Answer answer) {
        return register.isFile() ? AnswerJson.writeOfFile(answer) : AnswerJson.write(answer);
    }

    private String page(Answer answer) {
        String label = register.label(answer.basis().revision());
        return new AnswerPage(answer, label, register.arguments()).text();
    }
}
