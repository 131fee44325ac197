package jp.mokuteki.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RegisterRevision;

/** Shows the public what a society has published. */
final class PublishingService {
    private final Insurers insurers;
    private final Registers registers;

    PublishingService(Insurers insurers, Registers registers) {
        this.insurers = insurers;
        this.registers = registers;
    }

    Optional<List<PublishedTable>> list(InsurerNumber number) {
        return insurers.find(number).map(insurer -> published(insurer, registers.chronicle(number)));
    }

    private static List<PublishedTable> published(Insurer insurer, RegisterChronicle chronicle) {
        return chronicle.now().revisions().stream()
                .map(revision ->
                        new PublishedTable(Optional.of(insurer.name()), revision, publishedOn(revision, chronicle)))
                .toList();
    }

    private static Optional<LocalDate> publishedOn(RegisterRevision revision, RegisterChronicle chronicle) {
        return chronicle
                .revision(revision.number())
                .flatMap(recorded -> recorded.enactment())
                .map(enactment -> enactment.publication().publishedOn());
    }
}
