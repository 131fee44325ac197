package jp.mokuteki.promises.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.StandInJar;
import jp.mokuteki.promises.ToyProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tampering command finds a verifier that lacks any of its checks, as it is when one line of it is taken out and it is built. */
class TamperingCanFailTest {
    private static final Path SOURCES = Path.of("../../domain/src/main/java/jp/mokuteki/domain/ledger");
    private static final int MUTATIONS = 300;
    private static final int LEDGERS = 3;

    @TempDir
    private Path folder;

    private static Path domain() throws URISyntaxException {
        return Path.of(LedgerVerification.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private Path built(String file, String line, String instead) throws Exception {
        String source = Files.readString(SOURCES.resolve(file));
        assertThat(source).containsOnlyOnce(line);
        Path broken = Files.writeString(folder.resolve(file), source.replace(line, instead));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        domain().toString(),
                        "-d",
                        folder.toString(),
                        broken.toString());
        assertThat(result).isZero();
        return folder;
    }

    private static List<String> offences(Path... places) throws IOException {
        try (var verifier = ProductVerifier.in(places)) {
            return TamperingPromise.forged(verifier, 7, LEDGERS, MUTATIONS)
                    .account()
                    .offences();
        }
    }

    @Test
    void nothing_is_said_against_the_verifier_as_it_is() throws Exception {
        assertThat(offences(domain())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LedgerWalk.java       | unless(head.equals(frontier.head()), LedgerFault.WRONG_ROOT);                             | ;      | RESALTED
            LedgerWalk.java       | unless(known.pollFirstEntry().getValue().stream().allMatch(head::equals), LedgerFault.REWRITTEN); | known.pollFirstEntry(); | RESIGNED_WITH_ITS_KEY
            LedgerWalk.java       | unless(trusted.stream().anyMatch(keys::holds), LedgerFault.UNTRUSTED_KEY);                | ;      | RESIGNED_WITH_ANOTHER_KEY
            LedgerWalk.java       | unless(purgedLeaves.areSettled(), LedgerFault.UNRECORDED_PURGE);                          | ;      | PURGED
            SignatureChecks.java  | checkpoint.isSignedByOneOf(keys)                                                          | true   | SWEEP
            LedgerWalk.java       | frontier.size() < end ?                                                                   | false ? | ROLLED_BACK
            NodeHash.java         | digest.update(salt.raw());                                                                | ;      | CLEAN
            """)
    void a_verifier_without_one_of_its_checks_is_found(String file, String line, String instead, String first)
            throws Exception {
        Path broken = built(file, line, instead);

        assertThat(offences(broken, domain())).anyMatch(offence -> offence.startsWith(first + ", "));
    }

    @Test
    void a_product_that_takes_an_old_copy_of_its_database_is_found() throws Exception {
        var account = new Account();

        new StoredLedgers(StandInJar.of(folder, ToyProduct.Careless.class), folder, 1, account).run(1);

        assertThat(account.offences()).containsExactly("stored, ROLLED_BACK: SOUND");
    }

    @Test
    void a_product_that_refuses_an_old_copy_of_its_database_is_not_found() throws Exception {
        var account = new Account();

        new StoredLedgers(StandInJar.of(folder, ToyProduct.Honest.class), folder, 1, account).run(1);

        assertThat(account.offences()).isEmpty();
        assertThat(account.cases()).isEqualTo(2);
    }

    @Test
    void no_mutation_is_wrong_usage() {
        assertThat(CommandRun.of("tampering", "--mutations", "0").exitCode()).isEqualTo(64);
    }
}
