package jp.mokuteki.promises.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 作業場 — a fresh folder that is gone with everything in it once it is closed. */
public final class Folder implements AutoCloseable {
    private final Path path;

    private Folder(Path path) {
        this.path = path;
    }

    /**
     * Makes one.
     *
     * @return an empty folder
     * @throws IOException where there can be none
     */
    public static Folder fresh() throws IOException {
        return new Folder(Files.createTempDirectory("mokuteki-promise"));
    }

    /**
     * Tells where it is.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /**
     * Lists what it holds, at any depth.
     *
     * @return the files
     * @throws IOException where it cannot be read
     */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
