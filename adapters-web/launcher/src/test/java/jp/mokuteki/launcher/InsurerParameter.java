package jp.mokuteki.launcher;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.SessionKey;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.port.in.BeginSession;
import jp.mokuteki.application.port.in.CheckReadiness;
import jp.mokuteki.application.port.in.CheckWitness;
import jp.mokuteki.application.port.in.DoWhole;
import jp.mokuteki.application.port.in.NoteAccess;
import jp.mokuteki.application.port.in.ReadImport;
import jp.mokuteki.application.port.in.ReadText;
import jp.mokuteki.application.port.in.TellToday;
import jp.mokuteki.application.port.in.WriteComparison;
import jp.mokuteki.application.port.in.WritePublication;
import jp.mokuteki.application.port.in.WriteTable;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** A method of a port is told whose data it touches. */
final class InsurerParameter extends ArchCondition<JavaMethod> {
    private static final Set<Class<?>> TELLS_WHOSE =
            Set.of(InsurerNumber.class, Insurer.class, Caller.class, Credentials.Stored.class, SessionKey.class);

    /**
     * Ports that touch no insurer's data: the day, signs of life, work as such, a document of what is already in hand, or that was handed in, and
     * the log of who asked, whose entries say it, and the comparison of every ledger at the start.
     */
    private static final Set<Class<?>> NOBODYS = Set.of(
            TellToday.class,
            CheckReadiness.class,
            WriteTable.class,
            WriteComparison.class,
            WritePublication.class,
            ReadImport.class,
            ReadText.class,
            NoteAccess.class,
            CheckWitness.class,
            DoWhole.class,
            AccessLog.class,
            StorageHealth.class,
            Stores.class,
            TableDocuments.class,
            TableImports.class,
            ReviewDocuments.class,
            ExchangeLists.class,
            Transactions.class);

    InsurerParameter() {
        super("be told whose data they touch");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!isNobodys(method) && method.getRawParameterTypes().stream().noneMatch(InsurerParameter::tellsWhose)) {
            events.add(
                    SimpleConditionEvent.violated(method, method.getFullName() + " is not told whose data it touches"));
        }
    }

    private static boolean tellsWhose(JavaClass type) {
        return TELLS_WHOSE.stream().anyMatch(type::isEquivalentTo);
    }

    /** A token and the credential that it claims to be are what names the insurer in the first place. */
    private static boolean isNobodys(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean namesTheInsurer = owner.isEquivalentTo(AuthenticateCaller.class)
                || owner.isEquivalentTo(BeginSession.class)
                || (owner.isEquivalentTo(Credentials.class) && method.getName().equals("find"))
                || (owner.isEquivalentTo(Witness.class) && method.getName().equals("insurers"));
        return namesTheInsurer || NOBODYS.stream().anyMatch(owner::isEquivalentTo);
    }
}
