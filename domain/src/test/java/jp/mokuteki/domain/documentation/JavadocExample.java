package jp.mokuteki.domain.documentation;

import java.util.Optional;

/**
 * An example of the Javadoc.
 *
 * @param place the type or package that it is of
 * @param code an expression, or a declaration that begins with an annotation
 * @param value what the expression gives, as a text
 */
record JavadocExample(String place, String code, Optional<String> value) {
    boolean isDeclaration() {
        return code.startsWith("@");
    }

    /** A line of a class: the expression as a method, or the declaration in a class of its own. */
    String asMember(String name) {
        return isDeclaration()
                ? "static class " + name + " { " + code + " }"
                : "static Object " + name + "() throws Exception { return " + code + "; }";
    }
}
