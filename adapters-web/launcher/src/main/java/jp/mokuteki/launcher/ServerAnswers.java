package jp.mokuteki.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.mokuteki.formats.flows.ManifestFlow;
import jp.mokuteki.web.QuestionJson;

/** Answers from a running server, in batches; nothing is stored there. */
final class ServerAnswers implements FlowAnswers {
    private static final String TOKEN = "MOKUTEKI_TOKEN";
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~/-]*)?");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]+");
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI batches;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ServerAnswers(String server, Map<String, String> environment) {
        this.token = environment.getOrDefault(TOKEN, "");
        if (!SECRET.matcher(token).matches()) {
            throw new WrongUsageException("--server: the variable " + TOKEN + " must hold a token");
        }
        this.batches = batches(server);
    }

    private static URI batches(String server) {
        try {
            if (ADDRESS.matcher(server).matches()) {
                return URI.create(server.replaceAll("/+$", "") + "/v1/decision-batches");
            }
        } catch (IllegalArgumentException e) {
            // told below like any other text
        }
        throw new WrongUsageException("--server: must be an address such as https://register.example");
    }

    @Override
    public List<JsonNode> answer(List<ManifestFlow> flows) {
        var answers = new ArrayList<JsonNode>();
        for (int from = 0; from < flows.size(); from += BATCH) {
            answers.addAll(batch(flows.subList(from, Math.min(from + BATCH, flows.size()))));
        }
        return answers;
    }

    private List<JsonNode> batch(List<ManifestFlow> flows) {
        HttpResponse<String> response = send(body(flows));
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw new NoAnswerException(ExitCode.NOT_PERMITTED, "the server does not take the token in " + TOKEN);
        }
        JsonNode items = response.statusCode() == 200 ? items(response.body()) : JSON.createArrayNode();
        if (items.size() != flows.size()) {
            throw new NoAnswerException(ExitCode.UNAVAILABLE, "the server gives no answer: " + response.statusCode());
        }
        var answers = new ArrayList<JsonNode>();
        for (int i = 0; i < flows.size(); i++) {
            if (!items.get(i).path("verdict").isTextual()) {
                throw new NoAnswerException(
                        ExitCode.UNAVAILABLE,
                        "the server does not understand the flow "
                                + flows.get(i).name());
            }
            answers.add(items.get(i));
        }
        return answers;
    }

    private static String body(List<ManifestFlow> flows) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode questions = body.putArray("questions");
        flows.forEach(flow -> questions.add(QuestionJson.of(flow.flow())));
        return body.toString();
    }

    private static JsonNode items(String body) {
        try {
            return JSON.readTree(body).path("items");
        } catch (JsonProcessingException e) {
            throw new NoAnswerException(ExitCode.UNAVAILABLE, "the server gives an answer that is no JSON");
        }
    }

    private HttpResponse<String> send(String body) {
        HttpRequest request = HttpRequest.newBuilder(batches)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "ja")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NoAnswerException(
                    ExitCode.UNAVAILABLE, "the server cannot be reached: " + batches.getAuthority());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(ExitCode.UNAVAILABLE, "interrupted while the server was asked");
        }
    }
}
