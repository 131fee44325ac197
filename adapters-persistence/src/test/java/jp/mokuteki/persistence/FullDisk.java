package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.mokuteki.application.contract.SampleDecisions;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.StorageException;

/** Stores decisions on a small disk until it is full, again once there is room, and says what happened. */
final class FullDisk {
    private static final int BALLAST_BYTES = 6 << 20;
    private static final int ATTEMPTS_WHILE_FULL = 5;

    private final Database database;
    private int number;

    private FullDisk(Database database) {
        this.database = database;
    }

    /** Runs on the disk that is named, which holds 8 MiB. */
    public static void main(String[] arguments) throws IOException {
        var disk = Path.of(arguments[0]);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST_BYTES]);
        try (var database = Database.embedded(disk.resolve("data"))) {
            database.insurers().add(TAKASAKI);
            var run = new FullDisk(database);
            run.fill();
            Files.delete(ballast);
            say("room");
            run.sayReady();
            run.storeNext();
        }
        try (var database = Database.embedded(disk.resolve("data"))) {
            new FullDisk(database).sayStored();
        }
    }

    private void fill() {
        while (storeNext()) {
            // until it fails
        }
        for (int attempt = 1; attempt < ATTEMPTS_WHILE_FULL; attempt++) {
            storeNext();
        }
        say("reads "
                + database.decisions()
                        .find(TAKASAKI.number(), SampleDecisions.id(1))
                        .isPresent());
        sayReady();
    }

    private boolean storeNext() {
        number++;
        try {
            database.decisions().add(TAKASAKI.number(), refused(number));
            say("acknowledged " + number);
            return true;
        } catch (StorageException e) {
            say("failed " + e.getClass().getSimpleName());
            return false;
        }
    }

    private void sayReady() {
        try {
            database.health().check();
            say("ready");
        } catch (StorageException e) {
            say("not ready " + e.getClass().getSimpleName());
        }
    }

    private void sayStored() {
        Optional<DecisionId> after = Optional.empty();
        do {
            var page = database.decisions()
                    .list(TAKASAKI.number(), DecisionFilter.NONE, new PageRequest(PageRequest.MOST, after));
            for (StoredDecision decision : page.items()) {
                number++;
                while (!decision.id().equals(SampleDecisions.id(number))) {
                    number++;
                }
                say("stored " + number);
            }
            after = page.next();
        } while (after.isPresent());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
