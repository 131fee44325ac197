package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.stream.Stream;
import jp.mokuteki.domain.declaration.PersonalData;

/** Which types hold data of a person, and which methods take or give one. */
final class PersonalDataTypes {
    private PersonalDataTypes() {}

    /** A type that is marked, or whose supertype is. */
    static boolean isPersonalData(JavaClass type) {
        return marked(type).findAny().isPresent();
    }

    static boolean isSpecified(JavaClass type) {
        return marked(type).anyMatch(PersonalData::specified);
    }

    private static Stream<PersonalData> marked(JavaClass type) {
        return Stream.concat(Stream.of(type.getBaseComponentType()), supertypes(type.getBaseComponentType()))
                .flatMap(one -> one.tryGetAnnotationOfType(PersonalData.class).stream());
    }

    static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    /** A method that takes or gives data of a person, by itself or inside another type such as a list. */
    static boolean carries(JavaMethod method) {
        return Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream())
                .anyMatch(PersonalDataTypes::isPersonalData);
    }
}
