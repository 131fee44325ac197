package jp.mokuteki.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.persistence.Database;

/** Insurers in the database of a product that is not running, each with its register and with a credential that may ask. */
final class StoredInsurers {
    private StoredInsurers() {}

    /** Stores so many and gives their tokens. */
    static List<String> in(Path folder, int count) throws Exception {
        try (Database database = Database.embedded(folder)) {
            UseCases useCases = Wired.over(database, folder);
            return IntStream.range(0, count)
                    .mapToObj(insurer -> stored(useCases, insurer))
                    .toList();
        }
    }

    private static String stored(UseCases useCases, int number) {
        var insurer = new Insurer(Insurers.number(number), "計測用健康保険組合");
        useCases.register().openRegister().open(insurer);
        var by = new Caller(CredentialId.BOOTSTRAP, insurer.number(), Set.of(Role.ADMIN));
        var request = new CredentialRequest("measurement", Set.of(Role.READER, Role.APPLICATION), Optional.empty());
        return useCases.credentials().issueCredential().issue(by, request).token();
    }
}
