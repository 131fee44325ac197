package jp.mokuteki.promises.archfixture;

import com.tngtech.archunit.core.domain.JavaClass;

/** Leans on something that is neither the JDK nor a reader of JSON; of the product nothing is on the class path. */
final class PromiseThatLooksInside {
    private final Class<?> inside = JavaClass.class;

    @Override
    public String toString() {
        return inside.getName();
    }
}
