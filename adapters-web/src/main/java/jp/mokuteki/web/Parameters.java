package jp.mokuteki.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.CivilDates;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Query parameters — each known, each only once; nothing is passed over in silence. */
final class Parameters {
    private static final Pattern PAIR = Pattern.compile("&");
    private static final String PARAMETERS = "jp.mokuteki.parameters";
    private static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the query of a request; it must name known parameters alone. */
    static void take(Context context, Set<String> known) {
        String query = context.queryString();
        if (query != null && !query.isEmpty()) {
            context.attribute(PARAMETERS, parse(query, known));
        }
    }

    static Parameters of(Context context) {
        Parameters taken = context.attribute(PARAMETERS);
        return taken == null ? NONE : taken;
    }

    private static Parameters parse(String query, Set<String> known) {
        var values = new LinkedHashMap<String, String>();
        for (String pair : PAIR.split(query, -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!known.contains(name)) {
                throw new ProblemException(ProblemType.INVALID_PARAMETER, "", FaultCode.UNKNOWN_PROPERTY);
            }
            if (values.put(name, decoded(equals < 0 ? "" : pair.substring(equals + 1))) != null) {
                throw invalid(name, FaultCode.DUPLICATE);
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

    /** All that were given, in their order. */
    Map<String, String> all() {
        return values;
    }

    /** A parameter without which nothing can be answered. */
    <T> T require(String name, FaultCode otherwise, Function<String, T> factory) {
        return read(name, otherwise, factory).orElseThrow(() -> invalid(name, FaultCode.REQUIRED));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
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
