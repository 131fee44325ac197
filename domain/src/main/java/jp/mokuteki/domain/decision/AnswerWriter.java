package jp.mokuteki.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an answer as lines of part, key and value; what is absent has no line. */
final class AnswerWriter {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private final StringBuilder text = new StringBuilder(String.join(",", AnswerText.columns())).append('\n');

    String write(Answer answer) {
        flow(answer.flow());
        basis(answer.basis());
        decision(answer.decision());
        answer.nearMisses().forEach(this::nearMiss);
        line("end", "", "");
        return text.toString();
    }

    private void flow(ProposedFlow flow) {
        line("flow", "asOf", flow.asOf());
        line("flow", "action", flow.action());
        purpose(flow.purpose());
        maybe("flow", "counterparty", flow.counterparty());
        line("flow", "information", joined(flow.information()));
        maybe("flow", "handling", flow.handling());
        line("flow", "specified", flow.specifiedPersonalInformation());
        maybe("flow", "affair", flow.affair());
        maybe("flow", "consent", flow.consent());
    }

    private void purpose(PurposeQuestion purpose) {
        if (purpose instanceof PurposeQuestion.ById asked) {
            line("flow", "id", asked.id());
        } else if (purpose instanceof PurposeQuestion.ByCategory asked) {
            line("flow", "category", asked.category());
        } else if (purpose instanceof PurposeQuestion.ByText asked) {
            line("flow", "text", asked.text());
        }
    }

    private void basis(DecisionBasis basis) {
        line("basis", "lawVersion", basis.lawVersion());
        basis.revision().ifPresent(revision -> {
            line("basis", "revision", revision.number());
            line("basis", "effectiveFrom", revision.effectiveFrom());
            line("basis", "contentHash", revision.contentHash());
            line("basis", "codesHash", revision.codesHash());
        });
    }

    private void decision(Decision decision) {
        line("decision", "verdict", decision.verdict());
        if (decision instanceof Decision.Permitted permitted) {
            permitted.coveredBy().forEach(purpose -> listed("coveredBy", purpose));
            permitted.seeAlso().forEach(purpose -> listed("seeAlso", purpose));
            permitted.duties().forEach(this::duty);
        } else if (decision instanceof Decision.Undetermined undetermined) {
            undetermined.candidates().forEach(purpose -> listed("candidate", purpose));
        }
        decision.reasons().forEach(this::reason);
        for (Caveat caveat : decision.caveats()) {
            line("caveat", "code", caveat.code());
            line("caveat", "text", caveat.text());
            line("caveat", "date", caveat.date());
        }
    }

    private void listed(String part, ListedPurpose purpose) {
        line(part, "id", purpose.id());
        maybe(part, "handling", purpose.handling());
        line(part, "text", purpose.text());
    }

    private void reason(Reason reason) {
        line("reason", "code", reason.code());
        maybe("reason", "cell", reason.cell());
        maybe("reason", "purpose", reason.purpose());
        maybe("reason", "ground", reason.ground());
        maybe("reason", "citation", reason.citation());
        if (!reason.alternatives().isEmpty()) {
            line("reason", "alternatives", joined(reason.alternatives()));
        }
        maybe("reason", "affair", reason.affair());
        maybe("reason", "certainty", reason.certainty());
        maybe("reason", "openMatter", reason.openMatter());
    }

    private void duty(Duty duty) {
        line("duty", "code", duty.code());
        line("duty", "citation", duty.citation());
        if (duty.retentionYears().isPresent()) {
            line("duty", "retentionYears", duty.retentionYears().getAsInt());
        }
        maybe("duty", "ifRelyingOn", duty.ifRelyingOn());
        line("duty", "fulfilled", duty.fulfilled());
    }

    private void nearMiss(NearMiss nearMiss) {
        line("nearMiss", "changed", nearMiss.changed());
        flow(nearMiss.flow());
        listed("nearMissCoveredBy", nearMiss.coveredBy());
    }

    private void maybe(String part, String key, Optional<?> value) {
        value.ifPresent(present -> line(part, key, present));
    }

    private void line(String part, String key, Object value) {
        text.append(List.of(part, key, value.toString()).stream()
                        .map(AnswerWriter::quoted)
                        .collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String field) {
        return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
