package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.CredentialUseCases;
import jp.mokuteki.application.port.in.TellToday;
import jp.mokuteki.web.json.CivilDates;
import jp.mokuteki.web.json.CredentialReader;
import jp.mokuteki.web.json.Instants;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.page.CredentialsPage;
import jp.mokuteki.web.page.Option;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 認証情報のページ — credentials of the visitor's own insurer: issued, listed, revoked. */
final class CredentialPages {
    static final String PATH = "/credentials";
    static final String REVOCATION = PATH + "/{id}/revocation";
    static final String NAME = "name";
    static final String ROLES = "roles";
    static final String UNTIL = "until";
    /** Whether a form has come again that was done. */
    static final String SENT = "sent";

    private static final String AGAIN = "again";

    /** A day ends where the next one begins in Japan. */
    private static final String BEGINS = "T00:00:00+09:00";

    private final CredentialUseCases ports;
    private final TellToday today;
    private final FormRepeats repeats;

    CredentialPages(CredentialUseCases ports, TellToday today, FormRepeats repeats) {
        this.ports = ports;
        this.today = today;
        this.repeats = repeats;
    }

    void list(Context context) {
        Visit visit = Visit.of(context);
        boolean again = Parameters.of(context)
                .read(SENT, FaultCode.UNKNOWN_CODE, CredentialPages::again)
                .isPresent();
        show(visit, "", again ? visit.texts().of("credentials.again") : "");
    }

    private static String again(String text) {
        if (!text.equals(AGAIN)) {
            throw new IllegalArgumentException("no such code");
        }
        return text;
    }

    /** The token is shown in the answer itself, and never again: it is kept nowhere. */
    void issue(Context context) {
        Visit visit = Visit.of(context);
        try {
            CredentialRequest request = CredentialReader.read(request(Parameters.of(context)));
            var made = repeats.make(
                    context,
                    HttpStatus.OK,
                    () -> ports.issueCredential().issue(Authentication.caller(context), request),
                    issued -> PATH + "?" + SENT + "=" + AGAIN);
            made.now().ifPresentOrElse(issued -> show(visit, issued.token(), ""), () -> visit.goTo(made.location()));
        } catch (ProblemException e) {
            context.status(e.type().status());
            show(visit, "", fault(e, visit));
        } catch (IllegalArgumentException e) {
            context.status(ProblemType.VALIDATION.status());
            show(visit, "", FaultCode.OUT_OF_RANGE.detail(visit.language()));
        }
    }

    private static String fault(ProblemException problem, Visit visit) {
        return problem.faults().stream()
                .map((Fault fault) -> fault.detail(visit.language()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static ObjectNode request(Parameters form) {
        ObjectNode request = Json.object();
        request.put(NAME, form.text(NAME).orElse("").strip());
        ArrayNode roles = request.putArray(ROLES);
        form.texts(ROLES).forEach(roles::add);
        form.text(UNTIL).filter(text -> !text.isBlank()).ifPresent(text -> {
            LocalDate last = form.require(UNTIL, FaultCode.NO_SUCH_DATE, CivilDates::parse);
            request.put("expiresAt", last.plusDays(1) + BEGINS);
        });
        return request;
    }

    void revoke(Context context) {
        boolean revoked = ports.revokeCredential().revoke(Authentication.caller(context), CredentialRoutes.id(context));
        if (!revoked) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        Visit.of(context).goTo(PATH);
    }

    private void show(Visit visit, String token, String fault) {
        List<CredentialsPage.Row> rows = ports.listCredentials().list(Authentication.caller(visit.context())).stream()
                .map(credential -> row(visit, credential))
                .toList();
        List<String> chosen = Parameters.of(visit.context()).texts(ROLES);
        List<Option> roles = Arrays.stream(Role.values())
                .map(role -> new Option(role.toString(), role(visit, role), chosen.contains(role.toString())))
                .toList();
        visit.show(new CredentialsPage(visit.frame(visit.texts().of("credentials.title")), rows, roles, token, fault));
    }

    private static String role(Visit visit, Role role) {
        return visit.texts().of("role." + role);
    }

    private CredentialsPage.Row row(Visit visit, Credential credential) {
        String end = credential
                .revokedAt()
                .map(time -> visit.texts().of("credentials.revoked", day(visit, time)))
                .or(() -> credential
                        .expiresAt()
                        .map(time -> visit.texts().of("credentials.until", day(visit, time.minusNanos(1)))))
                .orElse("");
        return new CredentialsPage.Row(
                credential.id().toString(),
                credential.name(),
                credential.roles().stream()
                        .map(role -> role(visit, role))
                        .collect(Collectors.joining(visit.language().choose("、", ", "))),
                day(visit, credential.createdAt()),
                credential
                        .lastUsedAt()
                        .map(time -> day(visit, time))
                        .orElse(visit.texts().of("credentials.never")),
                end,
                isAccepted(credential));
    }

    private boolean isAccepted(Credential credential) {
        return credential.revokedAt().isEmpty()
                && credential
                        .expiresAt()
                        .map(end -> Instants.dayOf(end).isAfter(today.today()))
                        .orElse(true);
    }

    private static String day(Visit visit, java.time.Instant time) {
        return visit.texts().day(Instants.dayOf(time));
    }
}
