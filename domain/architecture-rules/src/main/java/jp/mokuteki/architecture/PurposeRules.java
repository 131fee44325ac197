package jp.mokuteki.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import jp.mokuteki.domain.decision.PurposeRegister;

/**
 * 利用目的の規則 — holds the purposes that code declares ({@link jp.mokuteki.domain.declaration.ServesPurpose}) against a register
 * on a day. Every rule fails where it finds nothing to look at.
 *
 * <p>Example: {@code PurposeRules.under(PurposeRegister.ofSociety(), Instant.now()).declaredFlowsArePermitted()}. Immutable.
 */
public final class PurposeRules {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final PurposeRegister register;
    private final LocalDate day;

    private PurposeRules(PurposeRegister register, LocalDate day) {
        this.register = Objects.requireNonNull(register, "register");
        this.day = Objects.requireNonNull(day, "day");
    }

    /**
     * Makes the rules for a given day.
     *
     * @param register the register
     * @param day a civil date in Japan
     * @return the rules
     */
    public static PurposeRules under(PurposeRegister register, LocalDate day) {
        return new PurposeRules(register, day);
    }

    /**
     * Makes the rules for the day of the build.
     *
     * @param register the register
     * @param build when the build runs; the day is that of Japan
     * @return the rules
     */
    public static PurposeRules under(PurposeRegister register, Instant build) {
        return under(register, LocalDate.ofInstant(build, JAPAN));
    }

    /**
     * Says that every method that provides or receives personal data names a purpose: itself, by its class, or by the port that
     * it implements. Personal data are types that are marked {@link jp.mokuteki.domain.declaration.PersonalData}.
     *
     * @param boundary the packages of ports, endpoints and jobs; private methods in them are left alone
     * @return the rule
     */
    public ArchRule personalDataNamesItsPurpose(String... boundary) {
        return methods()
                .that(describe("provide or receive personal data", PurposeRules::providesOrReceives))
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(boundary))
                .should(new NamePurpose());
    }

    private static boolean providesOrReceives(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !PersonalDataTypes.isPersonalData(method.getOwner())
                && PersonalDataTypes.carries(method);
    }

    /**
     * Says that every declared purpose exists in the revision in force on the day.
     *
     * @return the rule
     */
    public ArchRule declaredPurposesExist() {
        return classes()
                .that(describe(
                        "declare a purpose",
                        type -> !Declarations.writtenIn(type).isEmpty()))
                .should(new HavePurposesInForce(register, day));
    }

    /**
     * Says that every declared flow is permitted on the day: a flow that is refused breaks the rule, and so does one that nobody
     * can decide.
     *
     * @return the rule
     */
    public ArchRule declaredFlowsArePermitted() {
        return classes()
                .that(describe(
                        "declare a purpose",
                        type -> !Declarations.writtenIn(type).isEmpty()))
                .should(new BePermitted(register, day));
    }

    /**
     * Says that specified personal information (特定個人情報) reaches no class that no network purpose covers: a class that knows a
     * type that is marked {@code @PersonalData(specified = true)} declares a flow with it that is permitted on the day and covered
     * by a purpose of 情報連携.
     *
     * @return the rule
     */
    public ArchRule specifiedPersonalInformationStaysWithNetworkPurposes() {
        return classes()
                .that(describe("know specified personal information", NetworkPurpose::isReached))
                .should(new NetworkPurpose(register, day));
    }
}
