package jp.mokuteki.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 付属ファイル — the style sheet and the scripts, each under a name with the hash of its bytes. */
public final class Assets {
    /** Where they are served. */
    public static final String FOLDER = "/assets/";

    private static final List<String> NAMES = List.of("mokuteki.css", "mokuteki.js");
    private static final int HASH_LENGTH = 16;
    private static final Map<String, Asset> BY_NAME =
            NAMES.stream().map(Assets::read).collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
    private static final Map<String, Asset> BY_SERVED_NAME =
            BY_NAME.values().stream().collect(Collectors.toUnmodifiableMap(Asset::servedName, Function.identity()));

    private Assets() {}

    /**
     * 付属ファイル — one of them.
     *
     * @param name its name in the source
     * @param servedName its name with its hash
     * @param text what it says
     */
    public record Asset(String name, String servedName, String text) {
        /** Refuses nulls. */
        public Asset {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(servedName, "servedName");
            Objects.requireNonNull(text, "text");
        }

        /**
         * Tells the media type.
         *
         * @return of a style sheet or a script
         */
        public String mediaType() {
            return name.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8";
        }
    }

    private static Asset read(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream("assets/" + name)) {
            byte[] bytes = Objects.requireNonNull(resource, name).readAllBytes();
            int dot = name.lastIndexOf('.');
            String served = name.substring(0, dot) + "-" + hash(bytes) + name.substring(dot);
            return new Asset(name, served, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Tells where a file is served.
     *
     * @param name its name in the source
     * @return the address
     */
    public static String address(String name) {
        return FOLDER + Objects.requireNonNull(BY_NAME.get(name), name).servedName();
    }

    /**
     * Finds a file.
     *
     * @param servedName its name with its hash
     * @return the file, or nothing where there is none of that name and hash
     */
    public static Optional<Asset> find(String servedName) {
        return Optional.ofNullable(BY_SERVED_NAME.get(servedName));
    }
}
