package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.TransitionRefusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code revision}: lists the revisions of the register and moves them on, under the same rules as the API. */
@Command(
        name = "revision",
        description =
                "List the revisions (改正版) and submit, adopt, publish, withdraw or give back one; who asks shows a token "
                        + "in MOKUTEKI_TOKEN: an editor submits, an approver who did not write in it does the rest.",
        footer = "Exit: 0 done, 1 the rules refuse it, 64 wrong usage, 75 a server holds the database, "
                + "77 the token does not allow it.")
final class RevisionCommand implements Runnable {
    private static final Set<Role> EDITOR = EnumSet.of(Role.EDITOR);
    private static final Set<Role> APPROVER = EnumSet.of(Role.APPROVER);
    private static final Set<Role> READERS = EnumSet.of(Role.READER, Role.EDITOR, Role.APPROVER, Role.AUDITOR);
    private final Surroundings surroundings;

    RevisionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new WrongUsageException(
                "a command is needed: revision list, submit, adopt, publish, withdraw or give-back");
    }

    @Command(name = "list", description = "List the revisions with their state and their days.")
    int list() {
        return new StoreWork(surroundings)
                .as(
                        READERS,
                        (useCases, caller) ->
                                StoreWork.Said.done(useCases.revisions().listRevisions().list(caller.insurer()).stream()
                                        .map(entry -> line(entry) + "\n")
                                        .collect(Collectors.joining())));
    }

    @Command(name = "submit", description = "Put a draft before the adopting body.")
    int submit(@Parameters(paramLabel = "N", description = "number of the revision") int number) {
        return moved(EDITOR, number, new RevisionMove.Submit());
    }

    @Command(name = "give-back", description = "Give a submitted or adopted revision back to its editors.")
    int giveBack(@Parameters(paramLabel = "N", description = "number of the revision") int number) {
        return moved(EnumSet.of(Role.EDITOR, Role.APPROVER), number, new RevisionMove.GiveBack());
    }

    @Command(name = "adopt", description = "Record that the adopting body has adopted it.")
    int adopt(
            @Parameters(paramLabel = "N", description = "number of the revision") int number,
            @Option(names = "--body", required = true, paramLabel = "BODY", description = "承認機関") String body,
            @Option(names = "--adopted-on", paramLabel = "DATE", description = "承認日; today where none is named")
                    @Nullable
                    String adoptedOn) {
        checkTexts(Stream.of(body));
        return moved(APPROVER, number, checked(() -> new RevisionMove.Adopt(body, date("--adopted-on", adoptedOn))));
    }

    @Command(name = "publish", description = "Publish an adopted revision for good.")
    int publish(
            @Parameters(paramLabel = "N", description = "number of the revision") int number,
            @Option(names = "--published-on", paramLabel = "DATE", description = "公表日; today where none is named")
                    @Nullable
                    String publishedOn,
            @Option(names = "--medium", paramLabel = "TEXT", description = "媒体") @Nullable String medium,
            @Option(names = "--late-reason", paramLabel = "TEXT", description = "why only after it took effect")
                    @Nullable
                    String lateReason) {
        Optional<String> where = Optional.ofNullable(medium);
        Optional<String> why = Optional.ofNullable(lateReason);
        checkTexts(Stream.concat(where.stream(), why.stream()));
        return moved(
                APPROVER,
                number,
                checked(() -> new RevisionMove.Publish(date("--published-on", publishedOn), where, why)));
    }

    @Command(name = "withdraw", description = "Withdraw a published revision before it takes effect.")
    int withdraw(
            @Parameters(paramLabel = "N", description = "number of the revision") int number,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why") String reason) {
        checkTexts(Stream.of(reason));
        return moved(APPROVER, number, checked(() -> new RevisionMove.Withdraw(reason)));
    }

    private static void checkTexts(Stream<String> texts) {
        if (texts.anyMatch(IndividualNumberGuard::finds)) {
            throw new WrongUsageException("revision: a text holds what looks like an Individual Number (個人番号)");
        }
    }

    private static RevisionMove checked(java.util.function.Supplier<RevisionMove> move) {
        try {
            return move.get();
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("revision: " + e.getMessage());
        }
    }

    private static Optional<LocalDate> date(String option, @Nullable String text) {
        return Optional.ofNullable(text).map(day -> CivilDate.parse(option, day));
    }

    private int moved(Set<Role> roles, int number, RevisionMove move) {
        return new StoreWork(surroundings).as(roles, (useCases, caller) -> moved(useCases, caller, number, move));
    }

    private static StoreWork.Said moved(UseCases useCases, Caller caller, int number, RevisionMove move) {
        RevisionEntry seen = useCases.revisions()
                .findRevision()
                .find(caller.insurer(), number)
                .orElseThrow(() -> new WrongUsageException("revision: there is no such revision"));
        MoveOutcome outcome = useCases.revisions().moveRevision().move(caller, seen, move);
        if (outcome instanceof MoveOutcome.Moved moved) {
            return StoreWork.Said.done(line(moved.revision()) + "\n");
        }
        return new StoreWork.Said(
                outcome instanceof MoveOutcome.Refused refused ? lines(refused.refusals()) : "変更されていたため、何も行いませんでした。\n",
                ExitCode.REFUSED);
    }

    private static String lines(List<TransitionRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.code().labelJa()
                        + refusal.purposes().stream()
                                .map(PurposeId::toString)
                                .collect(Collectors.joining(" ", " ", ""))
                                .stripTrailing()
                        + " [" + refusal.code() + "]\n")
                .collect(Collectors.joining());
    }

    private static String line(RevisionEntry entry) {
        String from = entry instanceof RevisionEntry.Published published
                ? published.revision().effectiveFrom().toString()
                : ((RevisionEntry.InProgress) entry)
                        .proceedings()
                        .draft()
                        .effectiveFrom()
                        .map(LocalDate::toString)
                        .orElse("未定");
        return "第" + entry.number() + "版  " + entry.state().labelJa() + "  " + from + " 施行  "
                + entry.table().title() + standing(entry);
    }

    private static String standing(RevisionEntry entry) {
        boolean corrected = entry instanceof RevisionEntry.Published published
                && published.inForce().isEmpty()
                && published.revision().withdrawal().isEmpty();
        return corrected ? "  （訂正により置換え）" : "";
    }
}
