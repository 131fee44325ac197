package jp.mokuteki.launcher;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code credential}: issues, lists and revokes credentials, under the same rules as the API. */
@Command(
        name = "credential",
        description =
                "Issue, list and revoke credentials; who asks shows a token with the role admin in MOKUTEKI_TOKEN.",
        footer = "Exit: 0 done, 64 wrong usage, 75 a server holds the database, 77 the token does not allow it.")
final class CredentialCommand implements Runnable {

    private final Surroundings surroundings;

    CredentialCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new WrongUsageException("a command is needed: credential add, list or revoke");
    }

    @Command(name = "add", description = "Issue a credential; its token is printed this once.")
    int add(
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "what it is for") String name,
            @Option(
                            names = "--roles",
                            required = true,
                            split = ",",
                            paramLabel = "ROLE",
                            description = "reader, application, editor, approver, auditor, admin")
                    List<String> roles,
            @Option(names = "--expires-at", paramLabel = "TIME", description = "2027-04-01T00:00:00+09:00") @Nullable
                    String expiresAt) {
        CredentialRequest request = request(name, roles(roles), expiresAt);
        return asked((useCases, caller) -> {
            IssuedCredential issued = issued(useCases, caller, request);
            return line(issued.credential()) + "\ntoken: " + issued.token() + "\n";
        });
    }

    private static CredentialRequest request(String name, Set<Role> roles, @Nullable String expiresAt) {
        Optional<Instant> end = Optional.ofNullable(expiresAt).map(CredentialCommand::time);
        try {
            return new CredentialRequest(name, roles, end);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("credential add: " + e.getMessage());
        }
    }

    private static IssuedCredential issued(UseCases useCases, Caller caller, CredentialRequest request) {
        try {
            return useCases.credentials().issueCredential().issue(caller, request);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("credential add: " + e.getMessage());
        }
    }

    @Command(name = "list", description = "List the credentials of the insurer; no token is among them.")
    int list() {
        return asked((useCases, caller) -> useCases.credentials().listCredentials().list(caller).stream()
                .map(credential -> line(credential) + "\n")
                .collect(Collectors.joining()));
    }

    @Command(name = "revoke", description = "Revoke a credential, at once and for good.")
    int revoke(@Parameters(paramLabel = "ID", description = "id of the credential") String id) {
        CredentialId known = id(id);
        return asked((useCases, caller) -> {
            if (!useCases.credentials().revokeCredential().revoke(caller, known)) {
                throw new WrongUsageException("credential revoke: there is no such credential");
            }
            return "revoked: " + known + "\n";
        });
    }

    private int asked(BiFunction<UseCases, Caller, String> work) {
        return new StoreWork(surroundings)
                .as(Set.of(Role.ADMIN), (useCases, caller) -> StoreWork.Said.done(work.apply(useCases, caller)));
    }

    private static String line(Credential credential) {
        return credential.id() + "  "
                + credential.roles().stream().map(Role::toString).collect(Collectors.joining(","))
                + "  " + credential.name()
                + credential.expiresAt().map(end -> "  expires " + end).orElse("")
                + credential.revokedAt().map(end -> "  revoked " + end).orElse("");
    }

    private static Set<Role> roles(List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes) {
            roles.add(Role.of(code)
                    .orElseThrow(() -> new WrongUsageException("--roles: no such role; known: "
                            + EnumSet.allOf(Role.class).stream()
                                    .map(Role::toString)
                                    .collect(Collectors.joining(", ")))));
        }
        return roles;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new WrongUsageException("--expires-at: must be of the form 2027-04-01T00:00:00+09:00");
        }
    }

    private static CredentialId id(String text) {
        try {
            return new CredentialId(text);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("credential revoke: " + e.getMessage());
        }
    }
}
