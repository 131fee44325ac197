package jp.mokuteki.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.formats.flows.ManifestFlow;
import jp.mokuteki.web.AnswerJson;

/** Answers from a register file, or from the society's table. */
final class RegisterAnswers implements FlowAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RegisterOptions register;

    RegisterAnswers(RegisterOptions register) {
        this.register = register;
    }

    /** A register file carries no date; it is in force on every day that is asked about. */
    @Override
    public List<JsonNode> answer(List<ManifestFlow> flows) {
        LocalDate first = flows.stream()
                .map(flow -> flow.flow().asOf())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        PurposeRegister inForce = PurposeRegister.of(register.read(first));
        return flows.stream().map(flow -> json(inForce.answer(flow.flow()))).toList();
    }

    private JsonNode json(Answer answer) {
        try {
            return JSON.readTree(register.isFile() ? AnswerJson.writeOfFile(answer) : AnswerJson.write(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is written as JSON", e);
        }
    }
}
