package jp.mokuteki.launcher;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.web.PublicAddress;
import jp.mokuteki.web.oidc.OidcSettings;

/**
 * 設定 — what {@code serve} is told by its environment and its flags.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param requestsAtOnce how many requests are worked on at once
 * @param dataDirectory the folder of what this instance keeps by itself: access log, last checkpoints, and the embedded database
 * @param signingKeys the folder of the keys that sign the ledgers
 * @param databaseServer the database that takes the place of the embedded one, where there is one
 * @param bootstrapToken the first credential; absent where one is to be generated
 * @param insurer the default insurer of a new database
 * @param rateLimit requests a second and credential; 0 for any number
 * @param publicAddress where browsers find it, where something stands in front of it
 * @param oidc the issuer whose tokens are taken beside our own, where there is one
 */
record Settings(
        String host,
        int port,
        int requestsAtOnce,
        Path dataDirectory,
        Path signingKeys,
        Optional<DatabaseServer> databaseServer,
        Optional<Secret> bootstrapToken,
        Insurer insurer,
        int rateLimit,
        Optional<PublicAddress> publicAddress,
        Optional<OidcSettings> oidc) {
    Settings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(dataDirectory, "dataDirectory");
        Objects.requireNonNull(signingKeys, "signingKeys");
        Objects.requireNonNull(databaseServer, "databaseServer");
        Objects.requireNonNull(bootstrapToken, "bootstrapToken");
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(publicAddress, "publicAddress");
        Objects.requireNonNull(oidc, "oidc");
    }
}
