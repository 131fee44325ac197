package jp.mokuteki.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.web.json.AnswerNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.WrittenAnswers;
import jp.mokuteki.web.problem.Language;

/**
 * The route of previews without its checks: the same decision and the same answer, kept as it was written; beside it
 * a route that only reads and writes JSON, and one that always says the same.
 */
final class PlainService {
    static final String ECHO = "/echo";
    static final String CONSTANT = "/constant";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SAID =
            AnswerNodes.answer(PurposeRegister.ofSociety().answer(sample()), Language.JAPANESE);
    private static final WrittenAnswers WRITTEN = new WrittenAnswers();
    private static final byte[] SAID_BYTES = Json.bytes(SAID);

    private PlainService() {}

    static void run() {
        var register = PurposeRegister.of(new RegisterTimeline(List.of(SocietyTable.revision())));
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    // as the product sets it up
                    config.http.compressionStrategy = CompressionStrategy.NONE;
                    config.http.responseBufferSize = 8 * 1024;
                    config.routes.post("/v1/decision-previews", context -> answer(context, register));
                    config.routes.post(ECHO, PlainService::echo);
                    config.routes.post(CONSTANT, context -> send(context, SAID_BYTES));
                })
                .start("127.0.0.1", 0);
        System.out.println("listens on http://127.0.0.1:" + server.port());
    }

    private static void answer(Context context, PurposeRegister register) throws Exception {
        ProposedFlow flow = flow(MAPPER.readTree(context.bodyAsBytes()));
        send(context, WRITTEN.bytes(register.answer(flow), Language.JAPANESE));
    }

    /** Reads the JSON that was sent, and writes JSON as long as an answer of the product. */
    private static void echo(Context context) throws Exception {
        MAPPER.readTree(context.bodyAsBytes());
        send(context, MAPPER.writeValueAsBytes(SAID));
    }

    private static void send(Context context, byte[] body) {
        context.contentType("application/json").result(body);
    }

    private static ProposedFlow sample() {
        try {
            return flow(MAPPER.readTree(ServerProcess.Question.PREVIEW.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the question is JSON", e);
        }
    }

    private static ProposedFlow flow(JsonNode json) {
        var information = new LinkedHashSet<InformationKind>();
        json.get("information")
                .forEach(kind -> information.add(InformationKinds.standard().of(kind.textValue())));
        return new ProposedFlow(
                LocalDate.parse(json.get("asOf").textValue()),
                Action.valueOf(json.get("action").textValue()),
                new PurposeQuestion.ByCategory(json.at("/purpose/category").intValue()),
                Optional.of(
                        RecipientClasses.standard().of(json.get("counterparty").textValue())),
                information,
                Optional.empty(),
                json.get("specifiedPersonalInformation").booleanValue(),
                Optional.empty(),
                Optional.empty());
    }
}
