package jp.mokuteki.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.persistence.Database;

/** What a command does in the stores for whoever shows a token, under the same rules as the API. */
final class StoreWork {
    private static final String TOKEN = "MOKUTEKI_TOKEN";
    private final Surroundings surroundings;

    StoreWork(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What was printed, and how the command ends. */
    record Said(String text, ExitCode code) {
        static Said done(String text) {
            return new Said(text, ExitCode.PERMITTED);
        }
    }

    /** Does the work where the token in {@code MOKUTEKI_TOKEN} has one of some roles. */
    int as(Set<Role> roles, BiFunction<UseCases, Caller, Said> work) {
        Settings settings = SettingsReader.read(surroundings.environment(), Map.of());
        String token = surroundings.environment().getOrDefault(TOKEN, "");
        try (Database database = Service.open(settings)) {
            UseCases useCases = Service.useCases(database, settings, surroundings);
            Optional<Caller> caller = useCases.credentials()
                    .authenticateCaller()
                    .authenticate(token)
                    .filter(one -> roles.stream().anyMatch(one.roles()::contains));
            if (caller.isEmpty()) {
                surroundings.err().print("mokuteki: " + TOKEN + " holds no token with the role " + named(roles) + "\n");
                surroundings.err().flush();
                return ExitCode.NOT_PERMITTED.number();
            }
            Said said = work.apply(useCases, caller.get());
            surroundings.print(said.text());
            return said.code().number();
        }
    }

    private static String named(Set<Role> roles) {
        return roles.stream().sorted().map(Role::toString).collect(Collectors.joining(" or "));
    }
}
