package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method names the purpose that it serves. */
final class NamePurpose extends ArchCondition<JavaMethod> {
    NamePurpose() {
        super("name a purpose of use");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!Declarations.namesPurpose(method)) {
            events.add(
                    SimpleConditionEvent.violated(
                            method,
                            method.getFullName()
                                    + " provides or receives personal data and names no purpose of use (利用目的) in "
                                    + method.getSourceCodeLocation()
                                    + "\n  to do: put @ServesPurpose(\"<category>.<column>.<number>\", ...) on the method, its class or its port"));
        }
    }
}
