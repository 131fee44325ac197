package jp.mokuteki.domain.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 個人データの型 — marks a type of an application whose values are data of a person: what takes or gives one provides or receives
 * personal data, and names a purpose ({@link ServesPurpose}).
 *
 * <p>Example: {@code @PersonalData(specified = true) record LocalTax(String reference) {}}. Legal source: 番号法第2条第9項.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PersonalData {
    /**
     * Tells whether the values are specified personal information (特定個人情報), that is, go with the Individual Number.
     *
     * @return false where it is not stated
     */
    boolean specified() default false;
}
