package jp.mokuteki.web.page;

import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;

/** Writes an answer as a text that can be pasted into a memo for an approval (決裁). */
final class Memo {
    private final Texts texts;
    private final AnswerWords words;
    private final StringBuilder memo = new StringBuilder();

    Memo(Texts texts, AnswerWords words) {
        this.texts = texts;
        this.words = words;
    }

    String write(
            Answer answer, List<AnswerView.Part> parts, List<AnswerView.DutyLine> duties, List<AnswerView.Line> basis) {
        line(texts.of("memo.title"));
        question(answer.flow());
        heading(texts.of("memo.verdict"));
        line("  " + words.verdict(answer.decision().verdict()));
        for (AnswerView.Part part : parts) {
            heading(part.heading());
            part.lines().forEach(line -> line("  " + texts.language().choose("・", "- ") + said(line)));
        }
        if (!duties.isEmpty()) {
            heading(texts.of("answer.duties"));
            duties.forEach(duty -> line("  " + (duty.fulfilled() ? "☑ " : "□ ") + duty.text()
                    + texts.of("memo.aside", duty.citation()) + duty.remark()));
        }
        heading(texts.of("answer.basis"));
        basis.forEach(line -> line("  " + line.text() + " " + line.place()));
        return memo.toString();
    }

    private void question(ProposedFlow flow) {
        heading(texts.of("memo.question"));
        named("ask.as-of", texts.day(flow.asOf()));
        named("ask.action", words.action(flow.action()));
        named("ask.purpose", purpose(flow.purpose()));
        flow.counterparty().ifPresent(other -> named("ask.counterparty", words.counterparty(flow)));
        named("ask.information", words.information(flow));
        flow.handling().ifPresent(handling -> named("ask.handling", words.handling(handling)));
        named("ask.specified", texts.of(flow.specifiedPersonalInformation() ? "word.yes" : "word.no"));
        flow.affair().ifPresent(affair -> named("ask.affair", affair.toString()));
        flow.consent().ifPresent(consent -> named("ask.consent", texts.of(consent ? "word.yes" : "word.no")));
    }

    private String purpose(PurposeQuestion purpose) {
        if (purpose instanceof PurposeQuestion.ById asked) {
            return asked.id().toString();
        }
        return purpose instanceof PurposeQuestion.ByCategory asked
                ? texts.of("ask.category", asked.category())
                : texts.of("memo.quoted", ((PurposeQuestion.ByText) purpose).text());
    }

    private String said(AnswerView.Line line) {
        String citation = line.citation().isEmpty() ? "" : texts.of("memo.aside", line.citation());
        return List.of(line.text(), line.place(), citation).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void named(String name, String value) {
        line("  " + texts.of("memo.named", texts.of(name), value));
    }

    private void heading(String heading) {
        line("");
        line(texts.of("memo.part", heading));
    }

    private void line(String line) {
        memo.append(line).append('\n');
    }
}
