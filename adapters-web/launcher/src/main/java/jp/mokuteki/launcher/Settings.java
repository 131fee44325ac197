package jp.mokuteki.launcher;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.web.oidc.OidcSettings;

/**
 * 設定 — what {@code serve} is told by its environment and its flags.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param storage where the data are kept
 * @param bootstrapToken the first credential; absent where one is to be generated
 * @param insurer the default insurer of a new database
 * @param rateLimit requests a second and credential; 0 for any number
 * @param oidc the issuer whose tokens are taken beside our own, where there is one
 */
record Settings(
        String host,
        int port,
        Storage storage,
        Optional<Secret> bootstrapToken,
        Insurer insurer,
        int rateLimit,
        Optional<OidcSettings> oidc) {
    Settings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(storage, "storage");
        Objects.requireNonNull(bootstrapToken, "bootstrapToken");
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(oidc, "oidc");
    }

    /** 保存先 — the embedded database, or one on a server. */
    sealed interface Storage {
        /**
         * The embedded database.
         *
         * @param dataDirectory its folder
         */
        record Embedded(Path dataDirectory) implements Storage {
            /** Refuses null. */
            public Embedded {
                Objects.requireNonNull(dataDirectory, "dataDirectory");
            }
        }

        /**
         * A database on a server.
         *
         * @param url its address, which may hold a password and is therefore not shown
         * @param user the user, or empty
         * @param password the password, or empty
         */
        record Server(Secret url, String user, Secret password) implements Storage {
            /** Refuses nulls. */
            public Server {
                Objects.requireNonNull(url, "url");
                Objects.requireNonNull(user, "user");
                Objects.requireNonNull(password, "password");
            }
        }
    }
}
