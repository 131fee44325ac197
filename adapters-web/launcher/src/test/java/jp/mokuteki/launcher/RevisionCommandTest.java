package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.persistence.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions from the command line; it is half past midnight of 2026-04-01 in Japan. */
final class RevisionCommandTest {
    private static final String FIRST = "the-first-token-of-these-tests-012345";
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");

    @TempDir
    private Path folder;

    private String editor = "";
    private String approver = "";

    @BeforeEach
    void aDraftIsThereAndTwoPeople() {
        var environment =
                Map.of("MOKUTEKI_DATA_DIR", folder.toString(), "MOKUTEKI_BOOTSTRAP_TOKEN", FIRST, "MOKUTEKI_PORT", "0");
        var surroundings = CommandRun.surroundings(environment);
        Settings settings = SettingsReader.read(environment, Map.of());
        Service.start(settings, surroundings).close();
        try (Database database = Service.open(settings)) {
            UseCases useCases = Service.useCases(database, settings, surroundings);
            editor = token(useCases, Set.of(Role.EDITOR));
            approver = token(useCases, EnumSet.of(Role.APPROVER));
            Caller author = useCases.credentials()
                    .authenticateCaller()
                    .authenticate(editor)
                    .orElseThrow();
            draft(useCases, author);
        }
    }

    private static String token(UseCases useCases, Set<Role> roles) {
        var administrator = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.ADMIN));
        return useCases.credentials()
                .issueCredential()
                .issue(administrator, new CredentialRequest("試験用", roles, Optional.empty()))
                .token();
    }

    private static void draft(UseCases useCases, Caller author) {
        var written = (DraftOutcome.Written) useCases.revisions()
                .createDraft()
                .create(author, new DraftOrigin.OfRevision(1, RevisionDraft.Aim.AMENDMENT));
        var edit = new DraftEdit.Describe(
                Optional.empty(), Optional.of("改正"), Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty());
        useCases.revisions()
                .editDraft()
                .edit(author, new RevisionEntry.InProgress(written.proceedings()), List.of(edit));
    }

    private CommandRun run(String token, String line) {
        return CommandRun.under(
                Map.of("MOKUTEKI_DATA_DIR", folder.toString(), "MOKUTEKI_TOKEN", token), line.split(" ", -1));
    }

    @Test
    void two_revisions_are_compared_by_their_numbers_for_whoever_may_look() {
        CommandRun compared = run(editor, "compare 1 2");

        assertThat(compared.exitCode()).isZero();
        assertThat(compared.out()).startsWith("改正後　第2版（案）　施行日 2026-06-01\n改正前　第1版　施行日 2020-10-01\n改正理由　改正\n");
        assertThat(run(editor, "compare 1 9").exitCode()).isEqualTo(64);
        assertThat(run("nobody", "compare 1 2").exitCode()).isEqualTo(77);
    }

    @Test
    void a_draft_is_submitted_adopted_published_and_withdrawn_by_those_who_may() {
        CommandRun submitted = run(editor, "revision submit 2");
        CommandRun adopted = run(approver, "revision adopt 2 --body 理事会 --adopted-on 2026-03-30");
        CommandRun published = run(approver, "revision publish 2 --medium ホームページ");
        CommandRun listed = run(editor, "revision list");
        CommandRun withdrawn = run(approver, "revision withdraw 2 --reason 見送り");

        assertThat(submitted.out()).startsWith("第2版  付議  2026-06-01 施行");
        assertThat(adopted.out()).startsWith("第2版  承認  2026-06-01 施行");
        assertThat(published.out()).startsWith("第2版  公表  2026-06-01 施行");
        assertThat(listed.lines()).hasSize(2);
        assertThat(listed.lines().get(0)).startsWith("第1版  公表  2020-10-01 施行");
        assertThat(withdrawn.out()).startsWith("第2版  撤回");
        assertThat(withdrawn.exitCode()).isZero();
    }

    @Test
    void what_the_rules_refuse_exits_1_and_says_why() {
        CommandRun early = run(approver, "revision publish 2");
        run(editor, "revision submit 2");
        CommandRun back = run(editor, "revision give-back 2");

        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.out()).contains("この状態からは行えません。").contains("[WRONG_STATE]");
        assertThat(back.out()).startsWith("第2版  案");
    }

    @Test
    void who_has_not_the_role_of_a_step_does_not_take_it() {
        assertThat(run(approver, "revision submit 2").exitCode()).isEqualTo(77);
        assertThat(run(editor, "revision adopt 2 --body 理事会").exitCode()).isEqualTo(77);
        assertThat(run("", "revision list").exitCode()).isEqualTo(77);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision",
                "revision submit",
                "revision submit 9",
                "revision submit two",
                "revision adopt 2",
                "revision adopt 2 --body 理事会 --adopted-on 2026-02-30",
                "revision adopt 2 --body 123456789018",
                "revision publish 2 --medium 1234-5678-9018",
                "revision withdraw 2"
            })
    void wrong_usage_exits_64(String line) {
        String both = line.contains("submit") ? editor : approver;

        assertThat(run(both, line).exitCode()).isEqualTo(64);
    }
}
