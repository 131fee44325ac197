package jp.mokuteki.domain.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableFaultCode;
import jp.mokuteki.domain.table.TableRow;

/**
 * 符号の表 — the codes of the purposes of a table as CSV: one line a purpose, under the columns {@code id}, {@code text}
 * and the codes. A purpose without any code stands with its code columns empty.
 *
 * <p>Example: {@code CodesFile.parse("codes.csv", Table.referenceText("appendix2-classified.csv")).rows().size()} is
 * {@code 38}. Legal source: 規程別表2.
 */
public final class CodesFile {
    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "text",
            "actions",
            "handling",
            "counterparties",
            "information",
            "individualNumber",
            "affairs",
            "grounds",
            "note");

    private CodesFile() {}

    /**
     * Lays codes over a table.
     *
     * @param table the table whose purposes get codes
     * @param codes the codes, exactly one line for each purpose, with the same text letter for letter
     * @return the coded table
     * @throws InvalidTableException where a line is wrong, is missing, or belongs to no purpose
     */
    public static PurposeTable lay(PurposeTable table, Table codes) {
        Map<PurposeId, PurposeOfUse> coded = new HashMap<>();
        codes.read(CodesFile::purpose, PurposeOfUse::id, "id").forEach(purpose -> coded.put(purpose.id(), purpose));
        for (TableRow row : codes.rows()) {
            checkText(table, row);
        }
        return table.coded(purpose -> {
            PurposeOfUse found = coded.get(purpose.id());
            if (found == null) {
                throw new InvalidTableException(codes.file(), 1, "id", purpose.id() + " is missing");
            }
            return found;
        });
    }

    /**
     * Reads codes from CSV text.
     *
     * @param file name of the file, for messages
     * @param text the text
     * @return the table of codes
     * @throws InvalidTableException where the text is not such a table
     */
    public static Table parse(String file, String text) {
        return Table.parse(file, text, COLUMNS.toArray(String[]::new));
    }

    private static void checkText(PurposeTable table, TableRow row) {
        PurposeOfUse issued = table.purpose(row.one("id", PurposeId::parse))
                .orElseThrow(() -> row.fault("id", "is not in the table"));
        if (!issued.text().equals(row.text("text"))) {
            throw row.fault("text", "differs from the text of the table");
        }
    }

    /** Reads one line as a purpose. */
    static PurposeOfUse purpose(TableRow row) {
        PurposeId id = row.one("id", PurposeId::parse);
        Coding coding = coding(row);
        return row.whole(() -> new PurposeOfUse(id, row.required("text"), coding));
    }

    /** Refuses codes on a line that is no purpose. */
    static void requireNoCodes(TableRow row) {
        COLUMNS.stream()
                .skip(2)
                .filter(column -> !row.text(column).isEmpty())
                .findFirst()
                .ifPresent(column -> {
                    throw row.fault(column, TableFaultCode.CODES_OF_NO_PURPOSE.with());
                });
    }

    private static Coding coding(TableRow row) {
        if (COLUMNS.subList(2, COLUMNS.size() - 1).stream()
                .allMatch(column -> row.text(column).isEmpty())) {
            return new Uncoded();
        }
        row.required("actions");
        row.required("information");
        var actions = row.many("actions", named("action", Action.values()));
        var handling = row.one("handling", named("handling", Handling.values()));
        var counterparties = row.many("counterparties", RecipientClasses.standard()::of);
        var information = row.many("information", InformationKinds.standard()::of);
        var numberUse = row.one("individualNumber", named("individual number use", IndividualNumberUse.values()));
        var affairs = row.many("affairs", AffairNumber::parse);
        var grounds = row.one("grounds", GroundFormula::parse);
        return row.whole(() -> new PurposeCodes(
                actions, handling, counterparties, information, numberUse, affairs, grounds, row.text("note")));
    }

    private static <E extends Enum<E>> Function<String, E> named(String kind, E[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidCodeException.unknown(kind, Arrays.stream(values)));
    }

    /** Writes codes as the fields of a line, after {@code id} and {@code text}; the note comes last. */
    static List<String> fields(Coding coding) {
        if (coding instanceof PurposeCodes codes) {
            return List.of(
                    joined(codes.actions()),
                    codes.handling().name(),
                    joined(codes.counterparties()),
                    joined(codes.information()),
                    codes.numberUse().name(),
                    joined(codes.affairs()),
                    codes.grounds().toString(),
                    codes.note());
        }
        return List.of("", "", "", "", "", "", "", "");
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
