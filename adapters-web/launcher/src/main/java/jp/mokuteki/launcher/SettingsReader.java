package jp.mokuteki.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.persistence.Database;
import jp.mokuteki.web.PublicAddress;
import jp.mokuteki.web.RateLimit;
import jp.mokuteki.web.oidc.OidcSettings;

/** Reads the settings: the environment first, the flags override it. */
final class SettingsReader {
    /** A sample number: no society has it. */
    private static final InsurerNumber SAMPLE_NUMBER = InsurerNumber.parse("06139992");

    private static final String SAMPLE_NAME = "サンプル健康保険組合";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:%-]{1,253}");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern RATE_LIMIT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32,128}");
    private static final Pattern SERVER = Pattern.compile("jdbc:postgresql://\\S+");
    private static final Pattern CONNECTIONS = Pattern.compile("[0-9]{1,3}");
    private static final int LAST_PORT = 65_535;
    private static final int MOST_CONNECTIONS = 100;

    private final Variables variables;

    private SettingsReader(Variables variables) {
        this.variables = variables;
    }

    /**
     * Reads the settings.
     *
     * @param environment the variables
     * @param flags the flags that are given, such as {@code --port}, with their values
     * @return the settings
     * @throws ConfigurationException where they hold faults; it names all of them
     */
    static Settings read(Map<String, String> environment, Map<String, String> flags) {
        return new SettingsReader(new Variables(environment, flags)).read();
    }

    private Settings read() {
        String host = variables.read("HOST", "127.0.0.1", SettingsReader::host);
        int port = variables.read("PORT", 8080, SettingsReader::port);
        Path folder = variables.read("DATA_DIR", Path.of("mokuteki-data"), SettingsReader::folder);
        Path signingKeys = variables.read("SIGNING_KEYS", folder.resolve("signing-keys"), SettingsReader::folder);
        Optional<DatabaseServer> databaseServer = databaseServer();
        Optional<Secret> token = variables.secret("BOOTSTRAP_TOKEN", SettingsReader::token);
        InsurerNumber number = variables.read("INSURER", SAMPLE_NUMBER, InsurerNumber::parse);
        String name = variables.read("INSURER_NAME", SAMPLE_NAME, text -> new Insurer(number, text).name());
        int rateLimit = variables.read("RATE_LIMIT", 0, SettingsReader::rateLimit);
        Optional<PublicAddress> publicAddress = variables.find("PUBLIC_ADDRESS", PublicAddress::new);
        Optional<OidcSettings> oidc = OidcVariables.read(variables);
        variables.requireFaultless();
        var insurer = new Insurer(number, name);
        return new Settings(
                host, port, folder, signingKeys, databaseServer, token, insurer, rateLimit, publicAddress, oidc);
    }

    private Optional<DatabaseServer> databaseServer() {
        Optional<Secret> url = variables.find("DATABASE_URL", text -> new Secret(server(text)));
        String user = variables.read("DATABASE_USER", "", text -> text);
        Secret password = variables.secret("DATABASE_PASSWORD", text -> text).orElseGet(() -> new Secret(""));
        int connections =
                variables.read("DATABASE_CONNECTIONS", Database.USUAL_CONNECTIONS, SettingsReader::connections);
        if (!variables.has("DATABASE_URL")) {
            // else the data would go to the embedded database without a word
            List.of("DATABASE_USER", "DATABASE_PASSWORD", "DATABASE_PASSWORD_FILE", "DATABASE_CONNECTIONS").stream()
                    .filter(variables::has)
                    .forEach(name -> variables.refuse(name, "is given without MOKUTEKI_DATABASE_URL"));
        }
        return url.map(address -> new DatabaseServer(address, user, password, connections));
    }

    private static int connections(String text) {
        String otherwise = "must be a number from 1 to " + MOST_CONNECTIONS;
        int connections = Integer.parseInt(matching(CONNECTIONS, text, otherwise));
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException(otherwise);
        }
        return connections;
    }

    private static String host(String text) {
        return matching(HOST, text, "must be the name or the address of a host");
    }

    private static int port(String text) {
        int port = Integer.parseInt(matching(PORT, text, "must be a number from 0 to 65535"));
        if (port > LAST_PORT) {
            throw new IllegalArgumentException("must be a number from 0 to 65535");
        }
        return port;
    }

    private static int rateLimit(String text) {
        String otherwise = "must be a number from 0 to " + RateLimit.HIGHEST;
        int limit = Integer.parseInt(matching(RATE_LIMIT, text, otherwise));
        if (limit > RateLimit.HIGHEST) {
            throw new IllegalArgumentException(otherwise);
        }
        return limit;
    }

    private static Path folder(String text) {
        if (text.isBlank() || text.indexOf(';') >= 0) {
            throw new IllegalArgumentException("must be the name of a folder, without a semicolon");
        }
        return Path.of(text);
    }

    private static String server(String text) {
        return matching(SERVER, text, "must begin with jdbc:postgresql:// and hold no space");
    }

    private static String token(String text) {
        return matching(TOKEN, text, "must be 32 to 128 of A-Z a-z 0-9 _ -");
    }

    private static String matching(Pattern grammar, String text, String otherwise) {
        if (!grammar.matcher(text).matches()) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }
}
