package jp.mokuteki.promises.tampering;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * 製品の検証者 — the verifier of a jar, called as a library in this process, so that a mutation costs no start of a virtual machine. Of
 * the class path of this program it sees nothing. Thread-safe.
 */
final class ProductVerifier implements ExportVerifier, AutoCloseable {
    private static final String PACKAGE = "jp.mokuteki.domain.ledger.";

    private final URLClassLoader loader;
    private final Method parseKey;
    private final Method parseCheckpoint;
    private final Method headOf;
    private final Constructor<?> begin;
    private final Method take;
    private final Method verdict;

    private ProductVerifier(URLClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        this.parseKey = type("VerifierKey").getMethod("parse", String.class);
        this.parseCheckpoint = type("Checkpoint").getMethod("parse", String.class);
        this.headOf = type("Checkpoint").getMethod("head");
        Class<?> verification = type("LedgerVerification");
        this.begin = verification.getConstructor(Set.class, Collection.class);
        this.take = verification.getMethod("take", byte[].class, int.class, int.class);
        this.verdict = verification.getMethod("verdict");
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, loader);
    }

    /**
     * Loads it.
     *
     * @param places jars or folders of classes; the first that has a class gives it
     * @return the verifier
     * @throws IOException where there is none in them
     */
    static ProductVerifier in(Path... places) throws IOException {
        var urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        try {
            return new ProductVerifier(loader);
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new IOException("there is no verifier in " + List.of(places), e);
        }
    }

    @Override
    public String verdict(byte[] export, String key, List<String> known) {
        try {
            var heads = new ArrayList<>();
            for (String note : known) {
                heads.add(headOf.invoke(parseCheckpoint.invoke(null, note)));
            }
            Object verification = begin.newInstance(Set.of(parseKey.invoke(null, key)), heads);
            take.invoke(verification, export, 0, export.length);
            return verdict.invoke(verification).getClass().getSimpleName().toUpperCase(Locale.ROOT);
        } catch (InvocationTargetException e) {
            // a verifier that breaks down has not said that anything is sound, but it has not found anything either
            return "BROKEN DOWN: " + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
