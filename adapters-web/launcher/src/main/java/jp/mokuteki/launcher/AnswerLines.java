package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.network.Certainty;

/** The lines of an answer. */
final class AnswerLines {
    private AnswerLines() {}

    static String purpose(ListedPurpose purpose) {
        return purpose.id() + "  " + purpose.text()
                + purpose.handling()
                        .map(handling -> "（" + handling.labelJa() + "）")
                        .orElse("");
    }

    static String reason(Reason reason) {
        var parts = new ArrayList<String>();
        parts.add("・" + reason.code().labelJa()
                + reason.openMatter().map(OpenMatter::labelJa).orElse(""));
        reason.purpose()
                .map(Object::toString)
                .or(() -> reason.cell().map(Object::toString))
                .ifPresent(parts::add);
        // The name of that ground counts the articles of one day; its sentence says the same without numbers.
        Optional<GroundCode> named =
                reason.code() == ReasonCode.CONSENT_IRRELEVANT ? Optional.empty() : reason.ground();
        ground(named, reason.citation()).ifPresent(parts::add);
        reason.affair().ifPresent(affair -> parts.add("事務 " + affair));
        reason.certainty().flatMap(AnswerLines::certainty).ifPresent(parts::add);
        if (!reason.alternatives().isEmpty()) {
            parts.add("（いずれか一つで足りる: " + labels(reason.alternatives()) + "）");
        }
        parts.add("[" + reason.code() + "]");
        return String.join(" ", parts);
    }

    private static Optional<String> ground(Optional<GroundCode> ground, Optional<Citation> citation) {
        Optional<String> place = citation.map(Citation::toString);
        return ground.map(code ->
                        label(code) + place.map(cited -> "（" + cited + "）").orElse(""))
                .or(() -> place);
    }

    /** What is stated needs no word; the two others count as listed, but the reader is told. */
    private static Optional<String> certainty(Certainty certainty) {
        return switch (certainty) {
            case STATED -> Optional.empty();
            case BOTH_READINGS -> Optional.of("（前後の条文の双方に掲げられていることによる）");
            case INFERRED -> Optional.of("（より広い区分の定めからの推定による）");
        };
    }

    static String duty(Duty duty) {
        var line = new StringBuilder(duty.fulfilled() ? "☑ " : "□ ");
        line.append(label(duty.code())).append("（").append(duty.citation()).append("）");
        duty.retentionYears().ifPresent(years -> line.append(' ').append(years).append("年保存"));
        duty.ifRelyingOn()
                .ifPresent(ground -> line.append(" 「").append(label(ground)).append("」に依る場合"));
        return line.toString();
    }

    static String caveat(Caveat caveat) {
        return switch (caveat.code()) {
            case TEXT_READ_AS_OF -> "・" + caveat.text() + "は " + caveat.date() + " 現在の条文によります。その後の改正は確かめていません。";
        };
    }

    private static String labels(List<GroundCode> codes) {
        return codes.stream().map(AnswerLines::label).collect(Collectors.joining("、"));
    }

    private static String label(GroundCode code) {
        return Grounds.standard().get(code).labelJa();
    }
}
