package jp.mokuteki.domain.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * 利用目的の宣言 — says of a port, an endpoint or a job which purpose of use it serves and what it carries: one flow, as {@link
 * jp.mokuteki.domain.decision.ProposedFlow} asks it. On a type it stands for every method; on a method it takes the place of
 * what the type says. The architecture rules of {@code mokuteki-architecture-rules} hold it against the register.
 *
 * <p>Example: {@code @ServesPurpose(value = "1.other-business.1", action = Action.PROVIDE, counterparty = "CONTRACTOR",
 * information = "CLAIM") void send() {}}. Legal source: 個人情報保護法第17条第1項.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(ServesPurposes.class)
public @interface ServesPurpose {
    /**
     * Names the purpose.
     *
     * @return its id, for instance {@code 6.provide.2}
     */
    String value();

    /**
     * Tells what is done.
     *
     * @return the action
     */
    Action action();

    /**
     * Names the receiver of a provision or the source of a receipt.
     *
     * @return code of a known recipient class; empty for a use
     */
    String counterparty() default "";

    /**
     * Names what is carried.
     *
     * @return codes of known kinds of information, one or more
     */
    String[] information();

    /**
     * States the handling.
     *
     * @return one, or none where any will do
     */
    Handling[] handling() default {};

    /**
     * Tells whether it is specified personal information (特定個人情報).
     *
     * @return false where it is not stated
     */
    boolean specified() default false;

    /**
     * Names the affair of the network ordinance.
     *
     * @return for instance {@code 5-18}; empty where none is named
     */
    String affair() default "";
}
