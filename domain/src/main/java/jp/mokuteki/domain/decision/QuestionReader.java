package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;

/** Reads the questions of a written answer. */
final class QuestionReader {
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    private QuestionReader() {}

    /** Reads the question alone; that the next part follows tells that it is whole. */
    static ProposedFlow read(AnswerLines lines) {
        var question = new AnswerGroup("flow", new HashMap<>());
        while (lines.isNext(question.part()) && lines.next()) {
            if (question.values().put(lines.key(), lines.value()) != null) {
                throw lines.fault("a line of the question stands twice");
            }
        }
        if (!lines.isNext("basis")) {
            throw lines.fault("the question is not whole");
        }
        return flow(question);
    }

    static ProposedFlow flow(AnswerGroup group) {
        return new ProposedFlow(
                LocalDate.parse(group.get("asOf")),
                Action.valueOf(group.get("action")),
                purpose(group),
                group.maybe("counterparty", RecipientClasses.standard()::of),
                information(group.get("information")),
                group.maybe("handling", Handling::valueOf),
                group.truth("specified"),
                group.maybe("affair", AffairNumber::parse),
                group.maybeTruth("consent"));
    }

    private static Set<InformationKind> information(String codes) {
        if (codes.indexOf('|') < 0) {
            return Set.of(InformationKinds.standard().of(codes));
        }
        var kinds = new HashSet<InformationKind>();
        for (String code : BAR.split(codes, -1)) {
            kinds.add(InformationKinds.standard().of(code));
        }
        return kinds;
    }

    private static PurposeQuestion purpose(AnswerGroup group) {
        Optional<PurposeQuestion> named = group.maybe("id", id -> new PurposeQuestion.ById(PurposeId.parse(id)));
        return named.or(() ->
                        group.maybe("category", number -> new PurposeQuestion.ByCategory(Integer.parseInt(number))))
                .or(() -> group.maybe("text", PurposeQuestion.ByText::new))
                .orElseThrow();
    }
}
