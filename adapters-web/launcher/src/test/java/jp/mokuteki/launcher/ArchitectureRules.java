package jp.mokuteki.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.ByteOrder;
import java.time.Clock;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageFullException;
import jp.mokuteki.architecture.HexagonRules;

/**
 * The rules of the house, over the whole class graph (design, section 1). They are lists of what is allowed: whatever is
 * not named is forbidden. Every rule fails where the room that it guards is empty or gone.
 */
final class ArchitectureRules {
    private static final String BASE = "jp.mokuteki";
    private static final String DOMAIN = BASE + ".domain..";
    private static final String TABLE = BASE + ".domain.table..";
    private static final String LAW = BASE + ".domain.law..";
    private static final String GUARD = BASE + ".domain.guard..";
    private static final String RECIPIENT = BASE + ".domain.recipient..";
    private static final String INFORMATION = BASE + ".domain.information..";
    private static final String REGISTER = BASE + ".domain.register..";
    private static final String INTAKE = BASE + ".domain.intake..";
    private static final String NETWORK = BASE + ".domain.network..";
    private static final String DECISION = BASE + ".domain.decision..";
    private static final String REVIEW = BASE + ".domain.review..";
    private static final String DECLARATION = BASE + ".domain.declaration..";
    private static final String LEDGER = BASE + ".domain.ledger..";
    private static final String RULES = BASE + ".architecture..";
    private static final String PORT = BASE + ".application.port..";
    private static final String PORT_TYPES = BASE + ".application.port";
    private static final String IN_PORTS = BASE + ".application.port.in..";
    private static final String OUT_PORTS = BASE + ".application.port.out..";
    private static final String SERVICE = BASE + ".application.service..";
    private static final String FORMATS = BASE + ".formats..";
    private static final String WEB = BASE + ".web..";
    private static final String OIDC = BASE + ".web.oidc..";
    private static final String PAGES = BASE + ".web.page..";
    private static final String PERSISTENCE = BASE + ".persistence..";
    private static final String LAUNCHER = BASE + ".launcher..";

    private static final String[] DATABASES = {"java.sql..", "javax.sql.."};
    /** Charsets and the order of bytes stay: they touch no file. */
    private static final DescribedPredicate<JavaClass> JDK_WITHOUT_FILES = HexagonRules.JDK_WITHOUT_OUTSIDE_WORLD
            .and(resideOutsideOfPackages("java.io..", "java.nio..")
                    .or(resideInAPackage("java.nio.charset.."))
                    .or(equivalentTo(ByteOrder.class)))
            .as("the JDK without databases, network, logging and files");

    private static final DescribedPredicate<JavaClass> JDK_WITHOUT_DATABASES =
            resideInAPackage("java..").and(resideOutsideOfPackages(DATABASES)).as("the JDK without databases");

    static final ArchRule THE_DOMAIN_NEEDS_NOTHING_BUT_THE_JDK = HexagonRules.roomIsPure(DOMAIN);

    static final ArchRule IN_THE_DOMAIN_ONLY_TABLES_ARE_READ_FROM_FILES = classes()
            .that(in(DOMAIN).and(not(in(TABLE))))
            .should()
            .onlyDependOnClassesThat(in(DOMAIN).or(JDK_WITHOUT_FILES));

    static final ArchRule TABLES_LEAN_ON_NOTHING = HexagonRules.roomIsPure(TABLE);

    static final ArchRule THE_LAW_LEANS_ON_TABLES = HexagonRules.roomIsPure(LAW, TABLE);

    static final ArchRule THE_GUARD_LEANS_ON_THE_LAW = HexagonRules.roomIsPure(GUARD, LAW, TABLE);

    static final ArchRule RECIPIENTS_LEAN_ON_THE_LAW = HexagonRules.roomIsPure(RECIPIENT, LAW, TABLE);

    static final ArchRule INFORMATION_LEANS_ON_THE_LAW = HexagonRules.roomIsPure(INFORMATION, LAW, TABLE);

    static final ArchRule THE_REGISTER_LEANS_ON_RECIPIENTS_AND_INFORMATION =
            HexagonRules.roomIsPure(REGISTER, RECIPIENT, INFORMATION, LAW, TABLE);

    static final ArchRule THE_INTAKE_LEANS_ON_THE_REGISTER =
            HexagonRules.roomIsPure(INTAKE, REGISTER, RECIPIENT, INFORMATION, GUARD, LAW, TABLE);

    static final ArchRule THE_NETWORK_LEANS_ON_RECIPIENTS_AND_INFORMATION =
            HexagonRules.roomIsPure(NETWORK, RECIPIENT, INFORMATION, LAW, TABLE);

    static final ArchRule THE_DECISION_LEANS_ON_ALL_THAT_IS_BELOW_IT =
            HexagonRules.roomIsPure(DECISION, REGISTER, NETWORK, RECIPIENT, INFORMATION, LAW, TABLE);

    static final ArchRule THE_REVIEW_LEANS_ON_ALL_THAT_IS_BELOW_IT =
            HexagonRules.roomIsPure(REVIEW, DECISION, INTAKE, REGISTER, NETWORK, RECIPIENT, INFORMATION, LAW, TABLE);

    static final ArchRule DECLARATIONS_LEAN_ON_THE_REGISTER =
            HexagonRules.roomIsPure(DECLARATION, REGISTER, RECIPIENT, INFORMATION, LAW, TABLE);

    static final ArchRule THE_LEDGER_LEANS_ON_THE_LAW = HexagonRules.roomIsPure(LEDGER, LAW, TABLE);

    static final ArchRule THE_DOMAIN_HAS_NO_CYCLES =
            slices().matching(BASE + ".domain.(*)..").should().beFreeOfCycles();

    static final ArchRule PORTS_SPEAK_DOMAIN = classes()
            .that()
            .resideInAPackage(PORT)
            .should()
            .onlyDependOnClassesThat(in(PORT, DOMAIN).or(JDK_WITHOUT_DATABASES));

    static final ArchRule SERVICES_SEE_PORTS_AND_DOMAIN = classes()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .onlyDependOnClassesThat(in(SERVICE, PORT, DOMAIN).or(JDK_WITHOUT_DATABASES));

    /**
     * Of the out-ports it knows the exceptions, to answer what became of the storage: stores are for services.
     *
     * <p>Kotlin: the handlers and settings of Javalin are Kotlin types. Servlet: Javalin hands out the requests of Jetty.
     */
    static final ArchRule THE_WEB_SEES_IN_PORTS_AND_NEVER_SERVICES = classes()
            .that()
            .resideInAPackage(WEB)
            .should()
            .onlyDependOnClassesThat(in(WEB, PORT_TYPES, IN_PORTS, DOMAIN)
                    .or(equivalentTo(AlreadyStoredException.class))
                    .or(equivalentTo(StorageException.class))
                    .or(equivalentTo(StorageFullException.class))
                    .or(equivalentTo(OutcomeUnknownException.class))
                    .or(equivalentTo(LedgerIntegrityException.class))
                    .or(JDK_WITHOUT_DATABASES)
                    .or(in("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..", "gg.jte.."))
                    .or(in("com.fasterxml.jackson..", "com.nimbusds..", "org.slf4j..", "org.jspecify..")));

    static final ArchRule TOKENS_OF_AN_ISSUER_ARE_READ_IN_ONE_PLACE =
            noClasses().that(in(BASE + "..").and(not(in(OIDC)))).should().dependOnClassesThat(in("com.nimbusds.."));

    static final ArchRule TEMPLATES_ARE_FILLED_IN_ONE_PLACE =
            noClasses().that(in(BASE + "..").and(not(in(PAGES)))).should().dependOnClassesThat(in("gg.jte.."));

    static final ArchRule FORMATS_SEE_OUT_PORTS_AND_WRITING_LIBRARIES = classes()
            .that()
            .resideInAPackage(FORMATS)
            .should()
            .onlyDependOnClassesThat(in(FORMATS, PORT_TYPES, OUT_PORTS, DOMAIN)
                    .or(JDK_WITHOUT_DATABASES)
                    .or(in("com.fasterxml.jackson..", "de.siegmar.fastcsv..", "org.jsoup..", "org.jspecify.."))
                    .or(in("org.snakeyaml.engine..")));

    static final ArchRule PERSISTENCE_SEES_OUT_PORTS_AND_DATABASES = classes()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .onlyDependOnClassesThat(in(PERSISTENCE, PORT_TYPES, OUT_PORTS, DOMAIN)
                    .or(in("java..", "javax.sql.."))
                    .or(in("org.jdbi..", "org.flywaydb..", "com.zaxxer.hikari..", "org.slf4j..", "org.jspecify..")));

    static final ArchRule THE_ADAPTERS_STAND_APART = HexagonRules.adaptersStandApart(WEB, FORMATS, PERSISTENCE);

    /** They are for the tests of any project, this one included; no main class knows them. */
    static final ArchRule SHARED_RULES_SEE_THE_DOMAIN = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat(in(RULES, DOMAIN).or(JDK_WITHOUT_DATABASES).or(in("com.tngtech.archunit..")));

    static final ArchRule NOTHING_IMPORTS_THE_LAUNCHER = classes()
            .that()
            .resideInAPackage(LAUNCHER)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(LAUNCHER);

    static final ArchRule ONLY_THE_LAUNCHER_STARTS_A_CLOCK = noClasses()
            .that(in(BASE + "..").and(not(in(LAUNCHER))))
            .should()
            .accessTargetWhere(MachineAccess.TELLS_THE_TIME);

    static final ArchRule ONLY_SERVICES_READ_THE_CLOCK = noClasses()
            .that(in(BASE + "..").and(not(in(LAUNCHER, SERVICE))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    static final ArchRule PORTS_ARE_TOLD_WHOSE_DATA_THEY_TOUCH = methods()
            .that()
            .areDeclaredInClassesThat(in(BASE + ".application.port.in..", BASE + ".application.port.out..")
                    .and(JavaClass.Predicates.INTERFACES))
            .should(new InsurerParameter());

    static final ArchRule ONLY_THE_LAUNCHER_PRINTS =
            noClasses().that(in(BASE + "..").and(not(in(LAUNCHER)))).should().accessTargetWhere(MachineAccess.PRINTS);

    /** A new package of the domain must be given its place in the order before it may hold a class. */
    static final ArchRule EVERY_CLASS_BELONGS_TO_A_ROOM = rooms().ensureAllClassesAreContainedInArchitecture();

    static final ArchRule NO_TYPE_IS_NAMED_AFTER_AN_ARTICLE =
            noClasses().that(in(BASE + "..")).should().haveNameMatching(".*Art(icle)?_?\\d.*");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static LayeredArchitecture rooms() {
        var rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
        Stream.of(
                        TABLE,
                        LAW,
                        GUARD,
                        RECIPIENT,
                        INFORMATION,
                        REGISTER,
                        INTAKE,
                        NETWORK,
                        DECISION,
                        REVIEW,
                        DECLARATION,
                        LEDGER)
                .forEach(room -> rooms.layer(room).definedBy(room));
        Stream.of(RULES, PORT, SERVICE, FORMATS, WEB, PERSISTENCE, LAUNCHER)
                .forEach(room -> rooms.layer(room).definedBy(room));
        return rooms.whereLayer(RULES)
                .mayNotBeAccessedByAnyLayer()
                .whereLayer(SERVICE)
                .mayOnlyBeAccessedByLayers(LAUNCHER)
                .whereLayer(LAUNCHER)
                .mayNotBeAccessedByAnyLayer();
    }
}
