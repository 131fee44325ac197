package jp.mokuteki.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.RegisterOverview;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;

/** Opens registers and shows what is in force. */
final class RegisterService {
    private final Insurers insurers;
    private final Revisions revisions;
    private final Registers registers;
    private final Transactions transactions;
    private final JapanTime time;

    RegisterService(
            Insurers insurers, Revisions revisions, Registers registers, Transactions transactions, JapanTime time) {
        this.insurers = insurers;
        this.revisions = revisions;
        this.registers = registers;
        this.transactions = transactions;
        this.time = time;
    }

    void open(Insurer insurer) {
        StartsAtOnce.inTransaction(transactions, () -> {
            boolean known = insurers.find(insurer.number()).isPresent();
            if (!known) {
                insurers.add(insurer);
                revisions.add(insurer.number(), RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), time.now()));
            }
            return known;
        });
    }

    Optional<RegisterOverview> show(InsurerNumber number) {
        LocalDate today = time.today();
        return insurers.find(number).map(insurer -> new RegisterOverview(insurer, today, inForce(number, today)));
    }

    private Optional<RegisterRevision> inForce(InsurerNumber insurer, LocalDate day) {
        return registers.of(insurer).timeline().on(day);
    }

    Optional<RegisterRevision> inForce(InsurerNumber insurer, LocalDate day, Optional<Instant> knownAt) {
        return knownAt.isEmpty()
                ? inForce(insurer, day)
                : registers.chronicle(insurer).knownAt(knownAt.get()).on(day);
    }
}
