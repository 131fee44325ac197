package jp.mokuteki.architecture;

import static jp.mokuteki.architecture.PersonalDataTypes.supertypes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.declaration.ServesPurposes;

/** Finds the declarations of code. */
final class Declarations {
    private Declarations() {}

    /** What stands at a class and at its methods, each with its place. */
    static List<DeclaredFlow> writtenIn(JavaClass type) {
        Stream<DeclaredFlow> ofMethods = type.getMethods().stream()
                .sorted((one, other) -> one.getFullName().compareTo(other.getFullName()))
                .flatMap(method -> at(method)
                        .map(declared -> new DeclaredFlow(
                                method.getFullName() + " " + method.getSourceCodeLocation(), declared)));
        return Stream.concat(
                        at(type).map(declared ->
                                new DeclaredFlow(type.getName() + " " + type.getSourceCodeLocation(), declared)),
                        ofMethods)
                .toList();
    }

    /** Whether a method names a purpose: itself, by its class, or by the method that it implements. */
    static boolean namesPurpose(JavaMethod method) {
        return isDeclared(method)
                || isDeclared(method.getOwner())
                || supertypes(method.getOwner()).anyMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass type, JavaMethod overriding) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals(overriding.getName())
                        && method.getRawParameterTypes().equals(overriding.getRawParameterTypes()))
                .anyMatch(method -> isDeclared(method) || isDeclared(type));
    }

    /** What a class serves, with its nested classes, by itself and by what it implements. */
    static List<DeclaredFlow> servedBy(JavaClass type) {
        JavaClass outermost = outermost(type);
        return Stream.concat(Stream.of(type, outermost), Stream.concat(supertypes(type), supertypes(outermost)))
                .distinct()
                .flatMap(one -> writtenIn(one).stream())
                .toList();
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static boolean isDeclared(HasAnnotations<?> place) {
        return at(place).findAny().isPresent();
    }

    private static Stream<ServesPurpose> at(HasAnnotations<?> place) {
        return Stream.concat(
                place.tryGetAnnotationOfType(ServesPurpose.class).stream(),
                place.tryGetAnnotationOfType(ServesPurposes.class).stream()
                        .flatMap(several -> Arrays.stream(several.value())));
    }
}
