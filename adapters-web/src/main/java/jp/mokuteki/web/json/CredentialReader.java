package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 認証情報の発行の読取り — reads what a new credential is to be, and names all faults at once. */
public final class CredentialReader {
    private static final int LONGEST_NAME = 100;

    private CredentialReader() {}

    /**
     * Reads a request.
     *
     * @param node the body
     * @return the request
     * @throws ProblemException where it holds faults
     */
    public static CredentialRequest read(JsonNode node) {
        TextCheck.check(node, "");
        var fields = ObjectFields.of(node, "", Set.of("name", "roles", "expiresAt"));
        List.of("name", "roles").forEach(fields::require);
        Optional<String> name =
                fields.text("name", FaultCode.OUT_OF_RANGE, text -> PlainText.check("name", text, LONGEST_NAME));
        Set<Role> roles = fields.codes("roles", code -> Role.of(code).orElseThrow(IllegalArgumentException::new));
        Optional<Instant> expiresAt = fields.text("expiresAt", FaultCode.MALFORMED, Instants::parse);
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return new CredentialRequest(name.orElseThrow(), roles, expiresAt);
    }
}
