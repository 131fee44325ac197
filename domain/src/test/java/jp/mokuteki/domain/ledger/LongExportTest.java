package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;
import jp.mokuteki.domain.ledger.LedgerVerdict.Sound;
import jp.mokuteki.domain.ledger.LedgerVerdict.Tampered;
import jp.mokuteki.domain.ledger.LedgerVerdict.Truncated;
import org.junit.jupiter.api.Test;

/** Exports of which many parts are read at once: what is said of them does not depend on that. */
class LongExportTest {
    private static final int RECORDS = 1_500;
    private static final VerifierKey KEY = Samples.FIRST.verifierKey();
    private static final List<byte[]> LINES = lines();

    private static List<byte[]> lines() {
        var ledger = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
        ledger.append(Samples.provisions(RECORDS));
        return List.copyOf(ledger.lines());
    }

    private static LedgerVerdict verdict(List<byte[]> lines) {
        return Verifying.verdict(SampleLedger.joined(lines), KEY, List.of());
    }

    private static List<byte[]> with(int line, byte[] other) {
        var changed = new ArrayList<>(LINES);
        changed.set(line - 1, other);
        return changed;
    }

    @Test
    void a_sound_one_is_sound() {
        assertThat(verdict(LINES)).isEqualTo(new Sound(new Counts(RECORDS, 0, 1)));
    }

    @Test
    void the_first_fault_is_named_wherever_it_stands_and_whatever_follows() {
        for (int line : new int[] {2, 400, RECORDS / 2, RECORDS + 1}) {
            List<byte[]> changed = with(line, "{\"body\":{},\"salt\":\"\"}\n".getBytes(StandardCharsets.UTF_8));
            changed.set(RECORDS, LINES.get(0));

            assertThat(verdict(changed))
                    .isEqualTo(new Tampered(LedgerFault.MALFORMED, line, new Counts(line - 2L, 0, 0)));
        }
    }

    @Test
    void a_changed_letter_shows_at_the_root_that_was_signed() {
        byte[] line = LINES.get(700).clone();
        int at = new String(line, StandardCharsets.ISO_8859_1).indexOf("app-1") + 4;
        line[at] = '2';

        assertThat(verdict(with(701, line)))
                .isEqualTo(new Tampered(LedgerFault.WRONG_ROOT, RECORDS + 2, new Counts(RECORDS, 0, 0)));
    }

    @Test
    void a_line_that_is_too_long_is_a_fault_whether_it_ends_or_not() {
        byte[] tooLong = new byte[CanonicalJson.LONGEST + 2];
        Arrays.fill(tooLong, (byte) '1');
        byte[] endless = new byte[10 * CanonicalJson.LONGEST];
        Arrays.fill(endless, (byte) '{');
        tooLong[tooLong.length - 1] = '\n';
        var fault = new Tampered(LedgerFault.MALFORMED, 801, new Counts(799, 0, 0));

        assertThat(verdict(with(801, tooLong))).isEqualTo(fault);
        assertThat(verdict(with(801, endless))).isEqualTo(fault);
        assertThat(verdict(List.of(endless))).isEqualTo(new Tampered(LedgerFault.MALFORMED, 1, new Counts(0, 0, 0)));
    }

    @Test
    void what_is_said_in_between_is_of_the_lines_so_far_and_reading_goes_on() {
        byte[] export = SampleLedger.joined(LINES);
        int part = SampleLedger.joined(LINES.subList(0, 1_001)).length + 10;
        var verification = new LedgerVerification(Set.of(KEY), List.of());

        verification.take(export, 0, part);
        LedgerVerdict between = verification.verdict();
        verification.take(export, part, export.length);

        assertThat(between).isInstanceOf(Truncated.class);
        assertThat(between.counts()).isEqualTo(new Counts(1_000, 0, 0));
        assertThat(verification.verdict()).isInstanceOf(Sound.class);
        assertThat(verification.summary().orElseThrow().head().size()).isEqualTo(RECORDS);
    }
}
