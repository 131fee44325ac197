package jp.mokuteki.web.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Gets the text of a key set. */
interface KeyLoader {
    /** The most bytes that a key set may have. */
    int MOST = 256 * 1024;

    byte[] load() throws IOException;

    static KeyLoader of(KeySource source, Duration patience) {
        if (source instanceof KeySource.Address address) {
            return new AddressLoader(address.uri(), patience);
        }
        return () -> read(((KeySource.File) source).path());
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException("the key set is too large");
            }
            return bytes;
        }
    }
}
