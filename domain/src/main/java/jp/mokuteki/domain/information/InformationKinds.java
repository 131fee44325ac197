package jp.mokuteki.domain.information;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 情報の種類の一覧 — the known kinds of information with their names, in the order of their table. Immutable.
 *
 * <p>Example: {@code InformationKinds.standard().describe(new InformationKind("CLAIM")).labelJa()} is {@code 診療報酬明細書（レセプト）}.
 * Legal source: information-kinds.csv.
 */
public final class InformationKinds {
    private static final InformationKinds STANDARD = new InformationKinds(
            Table.ofReference("information-kinds.csv", "code", "labelJa", "labelEn", "networkCategory", "note"));

    /**
     * 情報の種類の説明 — what is known of a kind.
     *
     * @param kind the kind
     * @param labelJa Japanese name
     * @param labelEn English name
     * @param networkCategory the category of the network tables that carries it; absent where none does
     * @param note remark
     */
    public record Entry(
            InformationKind kind,
            String labelJa,
            String labelEn,
            Optional<NetworkCategory> networkCategory,
            String note) {
        /** Refuses nulls. */
        public Entry {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(networkCategory, "networkCategory");
        }
    }

    private final Table source;
    private final List<Entry> entries;
    private final Map<String, Entry> byCode;
    private final Map<String, Integer> places = new HashMap<>();

    private InformationKinds(Table source) {
        this.source = source;
        this.entries = source.read(InformationKinds::entry, Entry::kind, "code");
        this.byCode = entries.stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.kind().code(), Function.identity()));
        entries.forEach(entry -> places.put(entry.kind().code(), places.size()));
    }

    private static Entry entry(TableRow row) {
        return new Entry(
                row.one("code", InformationKind::new),
                row.required("labelJa"),
                row.required("labelEn"),
                row.maybe("networkCategory", NetworkCategory::new),
                row.text("note"));
    }

    /**
     * Gives the kinds that come with the domain.
     *
     * @return the kinds
     */
    public static InformationKinds standard() {
        return STANDARD;
    }

    /**
     * Lists the kinds.
     *
     * @return in the order of the table
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Reads a code.
     *
     * @param code for instance {@code LOCAL_TAX}
     * @return the kind
     * @throws InvalidCodeException where no such kind is known
     */
    public InformationKind of(String code) {
        return describe(code).kind();
    }

    /**
     * Describes a kind.
     *
     * @param kind the kind
     * @return its entry
     * @throws InvalidCodeException where it is not known
     */
    public Entry describe(InformationKind kind) {
        return describe(kind.code());
    }

    private Entry describe(String code) {
        Entry entry = byCode.get(code);
        if (entry == null) {
            throw InvalidCodeException.unknown(
                    "information kind", entries.stream().map(Entry::kind));
        }
        return entry;
    }

    /** The place of a known kind in the table, from 0. */
    OptionalInt place(InformationKind kind) {
        Integer place = places.get(kind.code());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Tells where the kinds were read.
     *
     * @return the table
     */
    public Table source() {
        return source;
    }
}
