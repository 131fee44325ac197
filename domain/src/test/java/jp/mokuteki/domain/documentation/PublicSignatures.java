package jp.mokuteki.domain.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public signatures of compiled classes, one a line: what a caller was compiled against. A line that is gone, or that
 * reads otherwise, breaks callers.
 */
final class PublicSignatures {
    /** What a class that implements an interface must have, and did not need before. */
    private static final String OWED = "owed ";

    private PublicSignatures() {}

    /** Of every public type in the packages that a module exports. */
    static Set<String> ofModule(Path classes, String name) {
        ModuleDescriptor module =
                ModuleFinder.of(classes).find(name).orElseThrow().descriptor();
        return of(
                module.exports().stream().map(ModuleDescriptor.Exports::source).flatMap(one -> types(classes, one)));
    }

    /** Of the types, as far as they are public. */
    static Set<String> of(Stream<Class<?>> types) {
        return types.filter(PublicSignatures::isSeen)
                .flatMap(PublicSignatures::lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What breaks a caller of the one in the other: what is gone, and what must be implemented now. */
    static List<String> breaks(Set<String> before, Set<String> after) {
        Stream<String> gone =
                before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line);
        Stream<String> owed = after.stream()
                .filter(line -> line.startsWith(OWED) && !before.contains(line) && isKnown(line, before))
                .map(line -> "+ " + line);
        return Stream.concat(gone, owed).toList();
    }

    /** Whether the type of a method was there before. */
    private static boolean isKnown(String line, Set<String> before) {
        String type = line.substring(OWED.length(), line.indexOf(' ', OWED.length()));
        return before.stream().anyMatch(one -> one.startsWith("type " + type + " "));
    }

    private static Stream<Class<?>> types(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(
                            file -> load(packageName + "." + file.substring(0, file.length() - ".class".length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignatures.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        boolean outer = type.getEnclosingClass() == null || isSeen(type.getEnclosingClass());
        return outer && !type.isAnonymousClass() && !type.isLocalClass() && isSeen(type.getModifiers());
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> isSeen(member.getModifiers()) && !member.isSynthetic() && !isOfEverything(member))
                .flatMap(member -> member(type, member));
        Stream<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .map(one -> "type " + type.getName() + " is a " + one);
        return Stream.of(Stream.of("type " + type.getName() + " " + kind(type)), above, members)
                .flatMap(lines -> lines);
    }

    /** What every object has, whether its class says so or not. */
    private static boolean isOfEverything(Member member) {
        return member instanceof Method method
                && Arrays.stream(Object.class.getMethods())
                        .anyMatch(one -> one.getName().equals(method.getName())
                                && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isEnum()) {
            return "enum";
        }
        String kind = type.isInterface() ? "interface" : type.isRecord() ? "record" : "class";
        return (type.isSealed() ? "sealed " : "") + (Modifier.isFinal(type.getModifiers()) ? "final " : "") + kind;
    }

    private static Stream<String> member(Class<?> type, Member member) {
        if (member instanceof Field field) {
            return Stream.of("field " + field.toGenericString());
        }
        if (member instanceof Constructor<?>) {
            return Stream.of("new " + ((Executable) member).toGenericString());
        }
        var method = (Method) member;
        String line = "method " + method.toGenericString();
        return isOwed(type, method) ? Stream.of(line, OWED + type.getName() + " " + method.getName()) : Stream.of(line);
    }

    private static boolean isOwed(Class<?> type, Method method) {
        return Modifier.isAbstract(method.getModifiers()) && !type.isSealed() && method.getDefaultValue() == null;
    }
}
