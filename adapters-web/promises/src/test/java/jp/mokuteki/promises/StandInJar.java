package jp.mokuteki.promises;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A runnable jar that stands in for the product: one class of the tests with those inside it. */
public final class StandInJar {
    private StandInJar() {}

    /** Makes one in a folder. */
    public static Path of(Path folder, Class<?> main) throws IOException {
        Path jar = folder.resolve(main.getSimpleName() + ".jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest)) {
            for (Path one : classes(main)) {
                out.putNextEntry(new ZipEntry(main.getPackageName().replace('.', '/') + "/" + one.getFileName()));
                Files.copy(one, out);
            }
        }
        return jar;
    }

    private static List<Path> classes(Class<?> main) throws IOException {
        Path root =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path folder = root.resolve(main.getPackageName().replace('.', '/'));
        // those inside the class around it too
        String outermost =
                main.getName().substring(main.getPackageName().length() + 1).split("\\$", 2)[0];
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.getFileName().toString().matches(outermost + "(\\$.*)?\\.class"))
                    .sorted()
                    .toList();
        }
    }
}
