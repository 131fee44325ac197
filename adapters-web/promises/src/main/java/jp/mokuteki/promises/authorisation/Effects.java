package jp.mokuteki.promises.authorisation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.promises.authorisation.Cell.Expectation;
import jp.mokuteki.promises.authorisation.Cell.Ownership;
import jp.mokuteki.promises.authorisation.Cell.Target;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Parameter;

/** What was refused has not been done. */
final class Effects {
    /** A list as somebody of an insurer sees it. */
    record ListOf(Operation operation, String insurer) {}

    private final Scene scene;
    private final Contract contract;

    Effects(Scene scene, Contract contract) {
        this.scene = scene;
        this.contract = contract;
    }

    /** Whoever may not take something away has not. */
    List<String> of(Cell cell) throws IOException {
        Optional<Operation> look = contract.operation("GET", cell.operation().path());
        Optional<Target> target = cell.target().filter(object -> object.ownership() != Ownership.ABSENT);
        boolean refused = cell.method().equals("DELETE") && cell.expectation() != Expectation.SUCCESS;
        if (!refused || look.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        String own = cell.caller().insurer();
        String owner = target.get().ownership() == Ownership.OWN ? own : scene.other(own);
        Map<String, String> named =
                Map.of(target.get().parameter(), target.get().id());
        Answer answer =
                scene.site().ask(look.get(), named, "x", scene.master(owner).authorization());
        boolean there = answer.status() == 200 && !answer.text().contains("revokedAt");
        return there ? List.of() : List.of("it was taken away: " + answer);
    }

    /** The lists in which something that was made would stand, of both insurers. */
    List<ListOf> lists() {
        String one = scene.callers().get(0).insurer();
        return contract.operations().stream()
                .filter(list -> list.method().equals("GET")
                        && !list.path().contains("{")
                        && contract.operation("POST", list.path()).isPresent())
                .flatMap(list -> Stream.of(new ListOf(list, one), new ListOf(list, scene.other(one))))
                .toList();
    }

    /** The lists that show a mark which only refused requests had. */
    List<String> shown(String mark) throws IOException {
        var shown = new ArrayList<String>();
        for (ListOf list : lists()) {
            Map<String, String> whole = list.operation().parameters().stream()
                    .filter(parameter -> parameter.maximum() > 0)
                    .collect(Collectors.toMap(Parameter::name, parameter -> String.valueOf(parameter.maximum())));
            Caller master = scene.master(list.insurer());
            Answer answer = scene.site().ask(list.operation(), whole, "x", master.authorization());
            if (answer.status() != 200 || answer.text().contains(mark)) {
                shown.add(list.operation() + " shows what was refused: " + answer);
            }
        }
        return shown;
    }
}
