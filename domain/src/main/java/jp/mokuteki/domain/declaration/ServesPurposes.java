package jp.mokuteki.domain.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 利用目的の宣言の組 — holds several {@link ServesPurpose} of one place; the compiler writes it.
 *
 * <p>Example: {@code @ServesPurposes({@ServesPurpose(value = "5.internal.1", action = Action.USE, information = "CLAIM")})
 * void analyse() {}}. Legal source: none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ServesPurposes {
    /**
     * Lists the declarations.
     *
     * @return in their order
     */
    ServesPurpose[] value();
}
