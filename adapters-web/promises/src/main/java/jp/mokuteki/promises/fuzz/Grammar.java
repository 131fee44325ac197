package jp.mokuteki.promises.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Parameter;

/** 文法 — makes requests out of the contract: such as it allows, then such as it does not. Each is a function of its number. */
final class Grammar {
    private static final String JSON = "application/json";

    private final Contract contract;
    private final long seed;
    private final StandIns standIns;
    private final List<String> numbers;

    Grammar(Contract contract, long seed, StandIns standIns, List<String> numbers) {
        this.contract = contract;
        this.seed = seed;
        this.standIns = standIns;
        this.numbers = List.copyOf(numbers);
    }

    FuzzRequest request(long number) {
        var chance = new Chance(seed, number);
        var oddities = new Oddities(chance, numbers);
        Draft draft = draft(chance.of(contract.operations()), chance, oddities);
        var mutations = new RequestMutations(chance, oddities);
        for (int i = chance.below(3); i > 0; i--) {
            mutations.change(draft);
        }
        byte[] bytes = draft.bytes();
        boolean bytewise = chance.inPercent(18);
        return new FuzzRequest(
                number, bytewise ? new ByteMutations(chance).mutated(bytes) : bytes, draft.framed && !bytewise);
    }

    private Draft draft(Operation operation, Chance chance, Oddities oddities) {
        boolean head = operation.method().equals("GET") && chance.inPercent(6);
        var draft = new Draft(head ? "HEAD" : operation.method(), operation.path());
        draft.header("Host", "mokuteki.test");
        if (!operation.isPublic() || chance.inPercent(20)) {
            draft.header("Authorization", "Bearer " + standIns.token());
        }
        for (Parameter parameter : operation.parameters()) {
            put(parameter, draft, chance, oddities);
        }
        operation.bodySchema().ifPresent(schema -> body(operation, draft, chance, oddities));
        return draft;
    }

    private void put(Parameter parameter, Draft draft, Chance chance, Oddities oddities) {
        String value = chance.inPercent(20)
                ? RequestMutations.encoded(oddities.neighbour(value(parameter, chance)))
                : value(parameter, chance);
        if (parameter.isIn("path")) {
            draft.path = draft.path.replace("{" + parameter.name() + "}", value.isEmpty() ? "-" : value);
        } else if (parameter.isIn("query")) {
            if (parameter.maximum() > 0 || chance.inPercent(50)) {
                draft.query.add(new Draft.Pair(parameter.name(), value));
            }
        } else if (parameter.isRequired() || chance.inPercent(30)) {
            draft.header(parameter.name(), parameter.isRequired() ? key(chance) : value);
        }
    }

    private String value(Parameter parameter, Chance chance) {
        List<String> ids = standIns.ids(parameter.schemaName());
        if (!ids.isEmpty() && chance.inPercent(80)) {
            return chance.of(ids);
        }
        if (!parameter.values().isEmpty()) {
            return chance.of(parameter.values());
        }
        // small pages mostly: what is listed grows while the requests go on
        int most = parameter.maximum();
        return most > 0 ? String.valueOf(1 + chance.below(chance.inPercent(3) ? most : 3)) : parameter.example();
    }

    /** Mostly a new one; now and then one of a few, that was there before. */
    private static String key(Chance chance) {
        return chance.inPercent(15)
                ? "K-" + chance.below(20)
                : "k." + Long.toString(chance.random().nextLong() >>> 1, 36);
    }

    private static void body(Operation operation, Draft draft, Chance chance, Oddities oddities) {
        List<JsonNode> examples = operation.bodyExamples();
        if (examples.isEmpty()) {
            return;
        }
        JsonNode body = chance.of(examples).deepCopy();
        var mutations = new BodyMutations(chance, oddities);
        for (int i = chance.below(4); i > 0; i--) {
            mutations.change(body);
        }
        draft.header("Content-Type", JSON);
        draft.body =
                chance.inPercent(35) ? mutations.written(body) : body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
