package jp.mokuteki.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code serve}: answers over HTTP until the process is asked to end. */
@Command(name = "serve", description = "Serve the HTTP interface and the register.")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--host", paramLabel = "HOST", description = "address to listen on (MOKUTEKI_HOST; 127.0.0.1)")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "port, 0 for any that is free (MOKUTEKI_PORT; 8080)")
    private @Nullable String port;

    @Option(
            names = "--data-dir",
            paramLabel = "FOLDER",
            description = "folder of the embedded database (MOKUTEKI_DATA_DIR; ./mokuteki-data)")
    private @Nullable String dataDirectory;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = SettingsReader.read(surroundings.environment(), flags());
        var service = Service.start(settings, surroundings);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
        service.made().ifPresent(token -> surroundings.printLine("Mokuteki bootstrap token: " + token.value()));
        surroundings.printLine("Mokuteki listens on " + service.address());
        // the process ends by a signal, whose number is then part of its exit code: 143 for SIGTERM
        new CountDownLatch(1).await();
        return ExitCode.PERMITTED.number();
    }

    private Map<String, String> flags() {
        var flags = new LinkedHashMap<String, String>();
        put(flags, "--host", host);
        put(flags, "--port", port);
        put(flags, "--data-dir", dataDirectory);
        return flags;
    }

    private static void put(Map<String, String> flags, String flag, @Nullable String value) {
        if (value != null) {
            flags.put(flag, value);
        }
    }
}
