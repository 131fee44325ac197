package jp.mokuteki.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.law.Citation;

/** Tells a developer why a declared flow is not permitted: purpose, cell, citation, and what to do. */
final class Account {
    private Account() {}

    static String of(DeclaredFlow flow, Answer answer) {
        var lines = new ArrayList<String>();
        lines.add(flow.place() + " declares " + flow + ": " + answer.decision().verdict() + " ("
                + answer.decision().verdict().labelJa() + ") on "
                + answer.flow().asOf() + " under " + basis(answer));
        answer.decision().reasons().forEach(reason -> lines.add("  " + reason(reason)));
        toDo(answer).forEach(step -> lines.add("  to do: " + step));
        return String.join("\n", lines);
    }

    private static String basis(Answer answer) {
        return answer.basis()
                .revision()
                .map(RevisionReference::number)
                .map(number -> "revision " + number)
                .orElse("no revision");
    }

    private static String reason(Reason reason) {
        String purpose = reason.purpose().map(id -> " purpose " + id).orElse("");
        String cell = reason.cell().map(place -> " in cell " + place).orElse("");
        String matter =
                reason.openMatter().map(OpenMatter::labelEn).map(" "::concat).orElse("");
        return reason.code() + purpose + cell + ": " + reason.code().labelEn() + matter
                + reason.citation().map(Account::cited).orElse("");
    }

    static String cited(Citation citation) {
        return " [" + citation + " = " + citation.english() + "]";
    }

    private static List<String> toDo(Answer answer) {
        if (!answer.nearMisses().isEmpty()) {
            return answer.nearMisses().stream().map(Account::instead).toList();
        }
        return List.of(
                answer.decision().verdict() == Verdict.UNDETERMINED
                        ? "have the open matter settled by the society before this code is released"
                        : "declare a purpose of the register that covers it, have the register revised, or drop the flow");
    }

    private static String instead(NearMiss miss) {
        return "permitted were " + miss.changed().component() + " " + value(miss) + ", covered by "
                + miss.coveredBy().id() + " 「" + miss.coveredBy().text() + "」";
    }

    private static String value(NearMiss miss) {
        ProposedFlow flow = miss.flow();
        return switch (miss.changed()) {
            case PURPOSE -> miss.coveredBy().id().toString();
            case COUNTERPARTY -> flow.counterparty().map(Object::toString).orElse("none");
            case INFORMATION ->
                flow.information().stream().map(Object::toString).collect(Collectors.joining(", "));
            case HANDLING -> flow.handling().map(Enum::name).orElse("not stated");
            case SPECIFIED -> String.valueOf(flow.specifiedPersonalInformation());
            case AFFAIR -> flow.affair().map(Object::toString).orElse("not named");
        };
    }
}
