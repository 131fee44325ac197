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
import jp.mokuteki.web.WebSettings;
import jp.mokuteki.web.oidc.OidcSettings;

/** Reads the settings: the environment first, the flags override it. */
final class SettingsReader {
    /** A sample number: no society has it. */
    private static final InsurerNumber SAMPLE_NUMBER = InsurerNumber.parse("06139992");

    private static final String SAMPLE_NAME = "サンプル健康保険組合";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:%-]{1,253}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32,128}");
    private static final Pattern SERVER = Pattern.compile("jdbc:postgresql://\\S+");
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
        int port = variables.read("PORT", 8080, text -> number(text, 0, LAST_PORT));
        int requestsAtOnce = variables.read(
                "REQUESTS_AT_ONCE", WebSettings.USUAL_AT_ONCE, text -> number(text, 1, WebSettings.MOST_AT_ONCE));
        Path folder = variables.read("DATA_DIR", Path.of("mokuteki-data"), SettingsReader::folder);
        Path signingKeys = variables.read("SIGNING_KEYS", folder.resolve("signing-keys"), SettingsReader::folder);
        Optional<DatabaseServer> databaseServer = databaseServer();
        Optional<Secret> token = variables.secret("BOOTSTRAP_TOKEN", SettingsReader::token);
        InsurerNumber number = variables.read("INSURER", SAMPLE_NUMBER, InsurerNumber::parse);
        String name = variables.read("INSURER_NAME", SAMPLE_NAME, text -> new Insurer(number, text).name());
        int rateLimit = variables.read("RATE_LIMIT", 0, text -> number(text, 0, RateLimit.HIGHEST));
        Optional<PublicAddress> publicAddress = variables.find("PUBLIC_ADDRESS", PublicAddress::new);
        Optional<OidcSettings> oidc = OidcVariables.read(variables);
        variables.requireFaultless();
        var insurer = new Insurer(number, name);
        return new Settings(
                host,
                port,
                requestsAtOnce,
                folder,
                signingKeys,
                databaseServer,
                token,
                insurer,
                rateLimit,
                publicAddress,
                oidc);
    }

    private Optional<DatabaseServer> databaseServer() {
        Optional<Secret> url = variables.find("DATABASE_URL", text -> new Secret(server(text)));
        String user = variables.read("DATABASE_USER", "", text -> text);
        Secret password = variables.secret("DATABASE_PASSWORD", text -> text).orElseGet(() -> new Secret(""));
        int connections = variables.read(
                "DATABASE_CONNECTIONS", Database.USUAL_CONNECTIONS, text -> number(text, 1, MOST_CONNECTIONS));
        if (!variables.has("DATABASE_URL")) {
            // else the data would go to the embedded database without a word
            List.of("DATABASE_USER", "DATABASE_PASSWORD", "DATABASE_PASSWORD_FILE", "DATABASE_CONNECTIONS").stream()
                    .filter(variables::has)
                    .forEach(name -> variables.refuse(name, "is given without MOKUTEKI_DATABASE_URL"));
        }
        return url.map(address -> new DatabaseServer(address, user, password, connections));
    }

    private static int number(String text, int least, int most) {
        String otherwise = "must be a number from " + least + " to " + most;
        int number = Integer.parseInt(matching(NUMBER, text, otherwise));
        if (number < least || number > most) {
            throw new IllegalArgumentException(otherwise);
        }
        return number;
    }

    private static String host(String text) {
        return matching(HOST, text, "must be the name or the address of a host");
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
