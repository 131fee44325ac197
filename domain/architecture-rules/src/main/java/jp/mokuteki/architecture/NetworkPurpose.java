package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.register.IndividualNumberUse;

/** A class that specified personal information reaches is covered by a purpose of the network. */
final class NetworkPurpose extends ArchCondition<JavaClass> {
    private static final GroundCode LIMIT = new GroundCode("MYNUMBER_PROVISION_LIMIT");

    private final PurposeRegister register;
    private final LocalDate day;

    NetworkPurpose(PurposeRegister register, LocalDate day) {
        super("be covered by a network purpose (情報連携) on " + day);
        this.register = register;
        this.day = day;
    }

    /** Whether a class knows specified personal information without being it. */
    static boolean isReached(JavaClass type) {
        return !PersonalDataTypes.isSpecified(type) && reaching(type).findAny().isPresent();
    }

    private static Stream<JavaClass> reaching(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(PersonalDataTypes::isSpecified)
                .distinct();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<DeclaredFlow> served = Declarations.servedBy(type);
        if (served.stream().noneMatch(this::isCarriedByTheNetwork)) {
            events.add(SimpleConditionEvent.violated(type, account(type, served)));
        }
    }

    private boolean isCarriedByTheNetwork(DeclaredFlow flow) {
        try {
            return flow.declared().specified()
                    && register.decide(flow.on(day)) instanceof Decision.Permitted permitted
                    && permitted.coveredBy().stream().anyMatch(this::isNetworkPurpose);
        } catch (IllegalArgumentException e) {
            return false; // told by the rule about permitted flows
        }
    }

    private boolean isNetworkPurpose(ListedPurpose purpose) {
        return register.timeline()
                .on(day)
                .flatMap(revision -> revision.table().purpose(purpose.id()))
                .flatMap(found -> found.codes())
                .filter(codes -> codes.numberUse() == IndividualNumberUse.NETWORK)
                .isPresent();
    }

    private String account(JavaClass type, List<DeclaredFlow> served) {
        String reaching = reaching(type).map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
        String declared = served.isEmpty()
                ? "it declares no purpose"
                : served.stream().map(DeclaredFlow::toString).collect(Collectors.joining("; ", "it declares ", ""));
        String limit = Grounds.standard()
                .get(LIMIT)
                .citationOn(day)
                .map(Account::cited)
                .orElse("");
        return type.getName() + " " + type.getSourceCodeLocation() + " knows specified personal information (特定個人情報), "
                + reaching + ", and no network purpose in force on " + day + " covers it" + limit + ": " + declared
                + "\n  to do: declare the exchange over the network that it serves (specified = true), or keep the type away from it";
    }
}
