package jp.mokuteki.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** フォーム — reads what somebody has filled in on a page, and refuses what another site has filled in. */
final class Forms {
    /** The field that every form carries. */
    static final String TOKEN = "formToken";

    private static final String MAY_STAND_IN_LINES = "\r\n\t";

    private Forms() {}

    /** Reads the body as the form of a route; what it says is then found in {@link Parameters}. */
    static void take(Context context, Route route) {
        Parameters form = Parameters.takeForm(context, pairs(context, route.known()), route.known());
        // whoever is not signed in has no session that another site could use
        if (!route.access().isOpen()) {
            requireToken(form, PageEntry.visitor(context).orElseThrow());
        }
        List<Fault> characters = new ArrayList<>();
        List<Fault> numbers = new ArrayList<>();
        form.names().stream()
                .filter(name -> !route.known().opaque().contains(name))
                .forEach(name -> form.texts(name).forEach(text -> look(name, text, characters, numbers)));
        Upload.of(context).ifPresent(file -> look(file.field(), file.name(), characters, numbers));
        refuse(ProblemType.INVALID_TEXT, characters);
        refuse(ProblemType.MY_NUMBER_DETECTED, numbers);
    }

    /** Only where a file may come a form may be in parts. */
    private static List<Parameters.Pair> pairs(Context context, Parameters.Known known) {
        Optional<String> boundary = known.files().isEmpty() ? Optional.empty() : Bodies.boundary(context);
        if (boundary.isEmpty()) {
            return Parameters.pairs(Bodies.form(context), Forms::decoded);
        }
        MultipartForm form = MultipartForm.read(boundary.get(), Bodies.taken(context), known.files());
        form.upload().ifPresent(upload -> upload.keep(context));
        return form.pairs();
    }

    private static void requireToken(Parameters form, SignedIn visitor) {
        TokenHash sent = form.read(TOKEN, FaultCode.MALFORMED, TokenHash::new)
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
        if (!visitor.key().formToken().matches(sent)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** Decodes what is written in ASCII; the octets behind it must be UTF-8. */
    private static String decoded(String text) {
        try {
            byte[] octets = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StrictJson.requireUtf8(octets);
            return new String(octets, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER);
        }
    }

    private static void look(String name, String text, List<Fault> characters, List<Fault> numbers) {
        if (text.chars().anyMatch(Forms::isForbidden)) {
            characters.add(new Fault("/" + name, FaultCode.FORBIDDEN_CHARACTER));
        }
        if (IndividualNumberGuard.finds(text)) {
            numbers.add(new Fault("/" + name, FaultCode.INDIVIDUAL_NUMBER));
        }
    }

    private static boolean isForbidden(int character) {
        return PlainText.isForbidden(character) && MAY_STAND_IN_LINES.indexOf(character) < 0;
    }

    private static void refuse(ProblemType type, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(type, faults);
        }
    }
}
