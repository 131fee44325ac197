package jp.mokuteki.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a backup with their hashes, in the form that {@code sha256sum --check} reads. No other names than those of a
 * backup stand in it, so that none leads out of its folder.
 *
 * @param hashes SHA-256 in hexadecimal by name, the database last
 */
record Manifest(SortedMap<String, String> hashes) {
    static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile(
            "([0-9a-f]{64})  (checkpoints/[0-9]{8}\\.checkpoint|" + Pattern.quote(DataFolder.DATABASE) + ")");

    static Manifest of(Path folder, Collection<String> names) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (String name : names) {
            hashes.put(name, hash(folder.resolve(name)));
        }
        return new Manifest(hashes);
    }

    void write(Path folder) throws IOException {
        LastingFiles.write(folder.resolve(FILE), toString().getBytes(StandardCharsets.UTF_8));
    }

    static Manifest read(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try {
            for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches() || hashes.put(parts.group(2), parts.group(1)) != null) {
                    throw damaged("the manifest is not one of this program");
                }
            }
        } catch (CharacterCodingException e) {
            throw damaged("the manifest is not a text of this program");
        } catch (NoSuchFileException e) {
            throw damaged("there is no manifest " + FILE + " in " + folder);
        }
        if (!hashes.containsKey(DataFolder.DATABASE)) {
            throw damaged("the manifest names no database");
        }
        return new Manifest(hashes);
    }

    /** Refuses files that are not as they were, wherever they stand now. */
    void check(Path folder) throws IOException {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (!Files.isRegularFile(place) || !hash(place).equals(file.getValue())) {
                throw damaged(file.getKey() + " is not what the manifest says");
            }
        }
    }

    private static BackupException damaged(String message) {
        return new BackupException(BackupException.Reason.DAMAGED, message);
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
