package jp.mokuteki.launcher;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;

/** Accesses to the machine that belong into the launcher; a call and a method reference count alike. */
final class MachineAccess {
    /** {@code now(clock)} is no such access: the clock was handed in. */
    static final DescribedPredicate<JavaAccess<?>> TELLS_THE_TIME = DescribedPredicate.describe(
            "tells the time of the machine", access -> isNow(access) || isClock(access) || isMillisecond(access));

    static final DescribedPredicate<JavaAccess<?>> PRINTS =
            DescribedPredicate.describe("prints", access -> isStream(access) || isStackTrace(access));

    private MachineAccess() {}

    private static boolean isNow(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && !target.getFullName().contains(Clock.class.getName());
    }

    private static boolean isClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    }

    private static boolean isMillisecond(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.equals(System.class.getName() + ".currentTimeMillis()")
                || target.equals(Date.class.getName() + ".<init>()");
    }

    private static boolean isStream(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.equals(System.class.getName() + ".out") || target.equals(System.class.getName() + ".err");
    }

    private static boolean isStackTrace(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getName().equals("printStackTrace") && target.getOwner().isAssignableTo(Throwable.class);
    }
}
