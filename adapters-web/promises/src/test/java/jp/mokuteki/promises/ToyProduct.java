package jp.mokuteki.promises;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A toy with the outside of the product, as far as a promise looks at it: lines in a file, and commands about that file. */
public class ToyProduct {
    private static final String DATABASE = "mokuteki.mv.db";
    private static final String CHECKPOINT = "checkpoints/06139992.checkpoint";
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]*)\"");

    private final Path data;

    ToyProduct(Path data) {
        this.data = data;
    }

    /** One that keeps its promises. */
    public static final class Honest {
        private Honest() {}

        /** Runs a command. */
        public static void main(String[] words) throws Exception {
            run(words, true);
        }
    }

    /** One that believes every backup, and whatever stands in its database. */
    public static final class Careless {
        private Careless() {}

        /** Runs a command. */
        public static void main(String[] words) throws Exception {
            run(words, false);
        }
    }

    private static void run(String[] words, boolean careful) throws Exception {
        String data = words[words.length - 1];
        var toy = new ToyProduct(Path.of(data));
        switch (words[0]) {
            case "serve" -> toy.serve(careful);
            case "backup" -> toy.backUp(Path.of(words[1]));
            case "restore" -> System.exit(toy.restore(Path.of(words[1]), careful));
            default -> System.exit(0);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(data.resolve(DATABASE)) ? Files.readAllLines(data.resolve(DATABASE)) : List.of();
    }

    private int kept() throws IOException {
        return Files.exists(data.resolve(CHECKPOINT))
                ? Integer.parseInt(Files.readString(data.resolve(CHECKPOINT)))
                : 0;
    }

    private void serve(boolean careful) throws IOException {
        Files.createDirectories(data.resolve("checkpoints"));
        if (careful && lines().size() < kept()) {
            System.exit(74);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        System.out.println(
                "Mokuteki listens on http://127.0.0.1:" + server.getAddress().getPort());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestURI().getPath()) {
            case "/v1/ledger/records" -> reply(exchange, 201, recorded(body));
            case "/v1/decisions" -> reply(exchange, 201, "{\"id\":\"d-1\"}");
            case "/v1/ledger/exports" -> reply(exchange, 200, String.join("\n", lines()) + "\n");
            case "/v1/ledger/verifications" -> reply(exchange, 200, "{\"integrity\":{\"verdict\":\"SOUND\"}}");
            default -> reply(exchange, 200, "{}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String recorded(String request) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        Matcher reference = REFERENCE.matcher(request);
        String key = reference.find() ? reference.group(1) : "none";
        String decision = request.contains("\"question\"") ? ",\"decision\":{\"id\":\"d-1\"}" : "";
        String body = "{\"sequence\":" + lines.size() + ",\"stated\":{\"caller\":{\"reference\":\"" + key + "\"}"
                + decision + "}}";
        lines.add("{\"body\":" + body + ",\"salt\":\"0a\"}");
        Files.write(data.resolve(DATABASE), lines);
        Files.writeString(data.resolve(CHECKPOINT), String.valueOf(lines.size()));
        return "{\"sequence\":%d,\"leaf\":\"%s\",\"checkpoint\":\"none\"%s}"
                .formatted(lines.size() - 1, hash("\u0000\n" + body), decision);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (String name : List.of(DATABASE, CHECKPOINT)) {
            Path file = folder.resolve(name);
            hashes.put(name, Files.exists(file) ? hash(HexFormat.of().formatHex(Files.readAllBytes(file))) : "");
        }
        return hashes;
    }

    private void backUp(Path backup) throws IOException {
        Files.createDirectories(backup.resolve("checkpoints"));
        for (String name : List.of(DATABASE, CHECKPOINT)) {
            Files.copy(data.resolve(name), backup.resolve(name));
        }
        Files.writeString(backup.resolve("SHA256SUMS"), hashes(backup).toString());
    }

    private int restore(Path backup, boolean careful) throws IOException {
        Path manifest = backup.resolve("SHA256SUMS");
        boolean whole = Files.exists(manifest)
                && new String(Files.readAllBytes(manifest), StandardCharsets.ISO_8859_1)
                        .equals(hashes(backup).toString());
        if (careful && !whole) {
            return 65;
        }
        int size = Files.exists(backup.resolve(DATABASE))
                ? new String(Files.readAllBytes(backup.resolve(DATABASE)), StandardCharsets.ISO_8859_1)
                        .split("\n")
                        .length
                : 0;
        if (careful && size < kept()) {
            System.out.println("has lost the records " + size + " to " + (kept() - 1));
            return 74;
        }
        Files.createDirectories(data);
        if (Files.exists(backup.resolve(DATABASE))) {
            Files.copy(backup.resolve(DATABASE), data.resolve(DATABASE));
        }
        return 0;
    }
}
