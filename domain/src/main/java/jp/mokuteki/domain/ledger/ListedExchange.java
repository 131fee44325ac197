package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 一覧の情報提供等 — one exchange as a list of the intermediary server (中間サーバー) tells it: names of bodies and kinds of information, never a
 * person's data.
 *
 * <p>Example: {@code new ListedExchange(1, Instant.parse("2026-04-01T01:00:00Z"), Optional.empty(), "サンプル健康保険組合", "サンプル市長",
 * Optional.empty(), List.of("地方税関係情報"), Optional.empty()).provider()} is {@code サンプル市長}. Legal source: 番号法第23条.
 *
 * @param line the line of the list, from 1; it tells rows apart that are alike
 * @param requestedAt the time of the request, kept to the microsecond
 * @param providedAt the time of the provision, if there was one, kept to the microsecond
 * @param inquirer the name of the inquirer (情報照会者), up to 200 characters
 * @param provider the name of the provider (情報提供者), likewise
 * @param procedure the code of the procedure (事務手続コード), if the list has it; it is shown and not compared
 * @param items the items of information (利用特定個人情報の項目), each up to 200 characters; 1 to 100
 * @param reference the reference that the calling system gave, if the list has it
 */
public record ListedExchange(
        int line,
        Instant requestedAt,
        Optional<Instant> providedAt,
        String inquirer,
        String provider,
        Optional<String> procedure,
        List<String> items,
        Optional<String> reference) {
    private static final int LONGEST_NAME = 200;

    /** Checks the bounds. */
    public ListedExchange {
        if (line < 1) {
            throw new IllegalArgumentException("lines are numbered from 1");
        }
        requestedAt = Times.kept(requestedAt);
        providedAt = providedAt.map(Times::kept);
        name(inquirer);
        name(provider);
        Objects.requireNonNull(procedure, "procedure").ifPresent(ListedExchange::code);
        items = Tokens.bounded("items", items);
        items.forEach(ListedExchange::name);
        Objects.requireNonNull(reference, "reference").ifPresent(ListedExchange::code);
        if (items.isEmpty()) {
            throw new InvalidLedgerTextException(
                    TableFaultCode.NO_ITEMS.with(), "an exchange is about one item of information or more");
        }
    }

    /**
     * Checks a name of a body or of an item.
     *
     * @param text the name
     * @return the name, letter for letter
     * @throws IllegalArgumentException where it is blank, longer than 200 characters, or not plain
     */
    public static String name(String text) {
        return PlainText.check("a name", text, LONGEST_NAME);
    }

    /**
     * Checks a code or a reference.
     *
     * @param text the code
     * @return the code
     * @throws InvalidLedgerTextException where it is not 1 to 128 of {@code [A-Za-z0-9._:-]}
     */
    public static String code(String text) {
        return Tokens.check("a code", text);
    }
}
