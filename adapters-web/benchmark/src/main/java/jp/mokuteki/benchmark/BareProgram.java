package jp.mokuteki.benchmark;

import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;

/** The floor of a start: Javalin, H2 in a file and JDBI, one query, nothing else. */
final class BareProgram {
    private BareProgram() {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("bare");
        Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + folder.resolve("bare") + ";MODE=PostgreSQL", "sa", "");
        jdbi.useHandle(handle -> handle.execute("CREATE TABLE IF NOT EXISTS one (one INTEGER)"));
        Javalin app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.routes.post("/", context -> context.result(count(jdbi)));
        });
        app.start();
        System.out.println("Bare listens on http://127.0.0.1:" + app.port());
    }

    private static String count(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM one")
                .mapTo(String.class)
                .one());
    }
}
