package jp.mokuteki.promises.authorisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.promises.authorisation.Cell.Expectation;
import jp.mokuteki.promises.authorisation.Cell.Ownership;
import jp.mokuteki.promises.authorisation.Cell.Target;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Call;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.ObjectKinds;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Parameter;

/** Asks everything of the contract as every caller about every object, and looks at what is answered. */
final class Matrix {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DENIED = "denied-";

    private final Scene scene;
    private final Contract contract;
    private final ObjectKinds kinds;
    private final Effects effects;
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, String> firstAnswers = new HashMap<>();
    private final List<String> offences = new ArrayList<>();
    private long cells;
    private long kept;

    Matrix(Scene scene) throws IOException {
        this.scene = scene;
        this.contract = scene.site().contract();
        this.kinds = new ObjectKinds(contract);
        this.effects = new Effects(scene, contract);
    }

    void run() throws IOException {
        for (Operation operation : contract.operations()) {
            Optional<Parameter> object =
                    operation.isOfCounted() || operation.isPublic() ? Optional.empty() : object(operation);
            for (String method :
                    operation.method().equals("GET") ? List.of("GET", "HEAD") : List.of(operation.method())) {
                for (Caller caller : scene.callers()) {
                    ask(operation, method, caller, object);
                }
            }
        }
        cells += effects.lists().size();
        List<String> shown = effects.shown(DENIED);
        kept += effects.lists().size() - shown.size();
        offences.addAll(shown);
    }

    /** The parameter that names somebody's object. One that nobody can make could not be checked: that is an offence. */
    private Optional<Parameter> object(Operation operation) {
        List<Parameter> named = operation.parameters().stream()
                .filter(parameter -> parameter.values().isEmpty())
                .filter(parameter -> parameter.isIn("path")
                        || (parameter.isIn("query")
                                && kinds.maker(parameter.schemaName()).isPresent()))
                .toList();
        named.stream()
                .filter(parameter -> kinds.maker(parameter.schemaName()).isEmpty())
                .forEach(parameter ->
                        offences.add(operation + ": nobody knows how to make what {" + parameter.name() + "} names"));
        return named.stream()
                .filter(parameter -> kinds.maker(parameter.schemaName()).isPresent())
                .findFirst();
    }

    private void ask(Operation operation, String method, Caller caller, Optional<Parameter> object) throws IOException {
        if (object.isEmpty()) {
            var cell = new Cell(operation, method, caller, Optional.empty());
            if (!operation.isOfCounted() || cell.isRefused()) {
                check(cell);
            }
            return;
        }
        Operation maker = kinds.maker(object.get().schemaName()).orElseThrow();
        String own = thing(maker, caller.insurer(), operation);
        String foreign = thing(maker, scene.other(caller.insurer()), operation);
        boolean inPath = object.get().isIn("path");
        String name = object.get().name();
        check(new Cell(operation, method, caller, Optional.of(new Target(name, foreign, Ownership.FOREIGN, inPath))));
        check(new Cell(
                operation, method, caller, Optional.of(new Target(name, beside(foreign), Ownership.ABSENT, inPath))));
        check(new Cell(operation, method, caller, Optional.of(new Target(name, own, Ownership.OWN, inPath))));
    }

    /** What a DELETE could take away is made anew each time. */
    private String thing(Operation maker, String insurer, Operation operation) throws IOException {
        String key = maker + " of " + insurer;
        if (operation.method().equals("DELETE") || !made.containsKey(key)) {
            made.put(key, scene.make(maker, insurer));
        }
        return made.get(key);
    }

    /** An id that nothing has, next to one that something has. */
    private static String beside(String id) {
        char last = id.charAt(id.length() - 1);
        return id.substring(0, id.length() - 1) + (last == '0' ? '1' : '0');
    }

    private void check(Cell cell) throws IOException {
        cells++;
        Expectation expected = cell.expectation();
        String mark = expected == Expectation.SUCCESS ? "matrix-1" : DENIED + cells;
        Map<String, String> named = cell.target()
                .map(object -> Map.of(object.parameter(), object.id()))
                .orElse(Map.of());
        var call = new Call(cell.operation(), named, mark);
        Answer answer =
                scene.site().send(call.bytes(cell.method(), cell.caller().authorization()));
        var faults = new ArrayList<String>();
        if (!expected.isMetBy(answer.status())) {
            faults.add("expected " + expected);
        }
        if (!answer.header("idempotency-replayed").isEmpty()) {
            faults.add("the answer of another caller is given again");
        }
        remember(cell, answer);
        faults.addAll(likeOthers(cell, expected, answer));
        faults.addAll(leaks(cell, answer));
        faults.addAll(effects.of(cell));
        if (faults.isEmpty()) {
            kept++;
        } else {
            offences.add(cell + ": " + faults + "\n  got " + answer);
        }
    }

    private void remember(Cell cell, Answer answer) throws IOException {
        if (answer.status() == 201) {
            // what an insurer counts for itself has a number and no id: it is no mark of anybody
            String id = MAPPER.readTree(answer.body()).path("id").asText();
            if (!id.isEmpty()) {
                scene.note(cell.caller().insurer(), id);
            }
        }
    }

    /** Where nothing may be told, all answers are the same, byte for byte, but for the id that was asked for. */
    private List<String> likeOthers(Cell cell, Expectation expected, Answer answer) {
        boolean foreignCursor = cell.target()
                .filter(object -> !object.inPath() && object.ownership() != Ownership.OWN)
                .isPresent();
        if (expected == Expectation.SUCCESS && !foreignCursor) {
            return List.of();
        }
        String whose =
                foreignCursor && expected == Expectation.SUCCESS ? cell.caller().name() : "";
        String key = cell.method() + cell.operation().path() + expected + whose;
        String text = masked(cell, answer.status() + answer.mediaType() + answer.text());
        String first = firstAnswers.computeIfAbsent(key, absent -> text);
        return first.equals(text) ? List.of() : List.of("differs from " + first);
    }

    private static String masked(Cell cell, String text) {
        return cell.target().map(object -> text.replace(object.id(), "{id}")).orElse(text);
    }

    private List<String> leaks(Cell cell, Answer answer) {
        String text = masked(cell, answer.headers() + answer.text());
        var strangers = new ArrayList<String>(List.of(scene.other(cell.caller().insurer())));
        if (!cell.caller().known()) {
            strangers.add(cell.caller().insurer());
        }
        return strangers.stream()
                .flatMap(insurer -> scene.marks(insurer).stream())
                .filter(text::contains)
                .filter(mark -> !cell.operation().isPublic() || !scene.isPublic(mark))
                .map(mark -> "tells of " + mark)
                .toList();
    }

    long cells() {
        return cells;
    }

    long kept() {
        return kept;
    }

    List<String> offences() {
        return List.copyOf(offences);
    }
}
