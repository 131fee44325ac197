package jp.mokuteki.domain.recipient;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 提供先・提供元の区分の一覧 — the known recipient classes with their names, in the order of their table. Immutable.
 *
 * <p>Example: {@code RecipientClasses.standard().describe(new RecipientClass("OTHER_MEDICAL_INSURER")).labelJa()} is
 * {@code 他の医療保険者}. Legal source: recipient-classes.csv.
 */
public final class RecipientClasses {
    private static final RecipientClasses STANDARD = new RecipientClasses(Table.ofReference(
            "recipient-classes.csv", "code", "labelJa", "labelEn", "columns", "networkParty", "note"));

    /**
     * 区分の説明 — what is known of a recipient class.
     *
     * @param recipient the class
     * @param labelJa Japanese name
     * @param labelEn English name
     * @param columns codes of the disclosure columns in which it stands, in the order of the table
     * @param networkParty whether it takes part in the exchange over the network
     * @param note remark
     */
    public record Entry(
            RecipientClass recipient,
            String labelJa,
            String labelEn,
            List<String> columns,
            boolean networkParty,
            String note) {
        /** Copies its list. */
        public Entry {
            Objects.requireNonNull(recipient, "recipient");
            columns = List.copyOf(columns);
        }
    }

    private final Table source;
    private final List<Entry> entries;
    private final Map<String, Entry> byCode;

    private RecipientClasses(Table source) {
        this.source = source;
        this.entries = source.read(RecipientClasses::entry, Entry::recipient, "code");
        this.byCode = entries.stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.recipient().code(), Function.identity()));
    }

    private static Entry entry(TableRow row) {
        return new Entry(
                row.one("code", RecipientClass::new),
                row.required("labelJa"),
                row.required("labelEn"),
                List.copyOf(row.many("columns", Function.identity())),
                row.oneOf("networkParty", List.of("yes", "no")).equals("yes"),
                row.text("note"));
    }

    /**
     * Gives the classes that come with the domain.
     *
     * @return the classes
     */
    public static RecipientClasses standard() {
        return STANDARD;
    }

    /**
     * Lists the classes.
     *
     * @return in the order of the table
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Reads a code.
     *
     * @param code for instance {@code EMPLOYER}
     * @return the class
     * @throws InvalidCodeException where no such class is known
     */
    public RecipientClass of(String code) {
        return describe(code).recipient();
    }

    /**
     * Describes a class.
     *
     * @param recipient the class
     * @return its entry
     * @throws InvalidCodeException where it is not known
     */
    public Entry describe(RecipientClass recipient) {
        return describe(recipient.code());
    }

    private Entry describe(String code) {
        Entry entry = byCode.get(code);
        if (entry == null) {
            throw InvalidCodeException.unknown(
                    "recipient class", entries.stream().map(Entry::recipient));
        }
        return entry;
    }

    /**
     * Tells where the classes were read.
     *
     * @return the table
     */
    public Table source() {
        return source;
    }
}
