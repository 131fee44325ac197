package jp.mokuteki.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.CivilDates;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** What a query or a form says — each part known, each only once where it is no list; nothing is passed over in silence. */
final class Parameters {
    private static final Pattern PAIR = Pattern.compile("&");
    private static final String PARAMETERS = "jp.mokuteki.parameters";
    private static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    /**
     * The names that are known.
     *
     * @param names all of them
     * @param lists those that may stand more than once
     * @param opaque those whose texts no person has written, so that they are not looked at
     * @param files fields of a form in which a file may come instead of a text
     */
    record Known(Set<String> names, Set<String> lists, Set<String> opaque, Set<String> files) {
        Known {
            names = Set.copyOf(names);
            lists = Set.copyOf(lists);
            opaque = Set.copyOf(opaque);
            files = Set.copyOf(files);
        }

        static Known of(Set<String> names) {
            return new Known(names, Set.of(), Set.of(), Set.of());
        }

        Known repeating(String name) {
            return new Known(names, with(lists, name), opaque, files);
        }

        Known opaque(String name) {
            return new Known(names, lists, with(opaque, name), files);
        }

        Known uploading(String name) {
            return new Known(names, lists, opaque, with(files, name));
        }

        private static Set<String> with(Set<String> names, String name) {
            var all = new LinkedHashSet<>(names);
            all.add(name);
            return all;
        }
    }

    /** One name with its text. */
    record Pair(String name, String text) {}

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Reads the query of a request; it must name known parameters alone. */
    static void take(Context context, Known known) {
        String query = context.queryString();
        if (query != null && !query.isEmpty()) {
            context.attribute(PARAMETERS, collected(pairs(query, Parameters::decoded), known));
        }
    }

    /** Reads a form instead, whose texts are decoded by a stricter rule than that of queries. */
    static Parameters takeForm(Context context, List<Pair> form, Known known) {
        Parameters taken = collected(form, known);
        context.attribute(PARAMETERS, taken);
        return taken;
    }

    static Parameters of(Context context) {
        Parameters taken = context.attribute(PARAMETERS);
        return taken == null ? NONE : taken;
    }

    /** Reads names and texts as they stand in a query. */
    static List<Pair> pairs(String text, UnaryOperator<String> decoder) {
        var pairs = new ArrayList<Pair>();
        for (String pair : text.isEmpty() ? new String[0] : PAIR.split(text, -1)) {
            int equals = pair.indexOf('=');
            pairs.add(new Pair(
                    decoder.apply(equals < 0 ? pair : pair.substring(0, equals)),
                    decoder.apply(equals < 0 ? "" : pair.substring(equals + 1))));
        }
        return pairs;
    }

    private static Parameters collected(List<Pair> pairs, Known known) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Pair pair : pairs) {
            if (!known.names().contains(pair.name())) {
                throw new ProblemException(ProblemType.INVALID_PARAMETER, "", FaultCode.UNKNOWN_PROPERTY);
            }
            List<String> ofName = values.computeIfAbsent(pair.name(), first -> new ArrayList<>());
            ofName.add(pair.text());
            if (ofName.size() > 1 && !known.lists().contains(pair.name())) {
                throw invalid(pair.name(), FaultCode.DUPLICATE);
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER);
        }
    }

    /** All that were given, in their order; of a list the first. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        values.forEach((name, texts) -> all.put(name, texts.get(0)));
        return all;
    }

    /** Every text of a name, in their order. */
    List<String> texts(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** The same without what was left empty, as forms send it. */
    Parameters filled() {
        var filled = new LinkedHashMap<>(values);
        filled.values().removeIf(texts -> texts.stream().allMatch(String::isEmpty));
        return new Parameters(filled);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** A parameter without which nothing can be answered. */
    <T> T require(String name, FaultCode otherwise, Function<String, T> factory) {
        return read(name, otherwise, factory).orElseThrow(() -> invalid(name, FaultCode.REQUIRED));
    }

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    Optional<LocalDate> date(String name) {
        return read(name, FaultCode.NO_SUCH_DATE, CivilDates::parse);
    }

    /** Reads a parameter by a factory that throws {@link IllegalArgumentException} for what it does not know. */
    <T> Optional<T> read(String name, FaultCode otherwise, Function<String, T> factory) {
        try {
            return text(name).map(factory);
        } catch (IllegalArgumentException e) {
            throw invalid(name, otherwise);
        }
    }

    static ProblemException invalid(String name, FaultCode code) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, "/" + name, code);
    }
}
