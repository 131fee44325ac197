package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.DatedCitation;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.Statutes;
import jp.mokuteki.domain.network.InquiryAffair;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.GroundRule;
import jp.mokuteki.domain.table.CanonicalText;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableHash;
import jp.mokuteki.domain.table.TableRow;

/**
 * 法令の表 — the law as it is formalised: grounds and duties with when they apply, the network tables, and what is not
 * formalised. One hash, the law version, names them all. Immutable and thread-safe.
 *
 * <p>Example: {@code LawTables.standard().formalisedUntil()} is {@code 2028-07-16}. Legal source: grounds.csv,
 * ground-rules.csv, network-flows.csv, inquiry-affairs.csv.
 */
public final class LawTables {
    private static final LawTables STANDARD = new LawTables();

    private final Table outsideSource = Table.ofReference("outside-grounds.csv", "counterparty", "ground");
    private final Table entrusteeSource = Table.ofReference("statutory-entrustees.csv", "counterparty", "ground");
    private final Table retentionSource = Table.ofReference("retention-periods.csv", "code", "years", "source");
    private final Table comingSource =
            Table.ofReference("coming-changes.csv", "inForceAtTheLatest", "amendment", "note");

    private final Map<RecipientClass, List<GroundCode>> outside;
    private final Set<RecipientClass> entrustees;
    private final Map<GroundCode, Integer> retention;
    private final List<ComingChange> comingChanges;
    private final LocalDate formalisedUntil;
    private final Map<RecipientClass, Set<DisclosureColumn>> columns;
    private final TableHash version;

    private LawTables() {
        outside = outsideSource.rows().stream()
                .collect(Collectors.groupingBy(
                        LawTables::counterparty,
                        Collectors.mapping(row -> ground(row, "ground"), Collectors.toList())));
        entrustees = entrusteeSource.rows().stream()
                .peek(row -> ground(row, "ground"))
                .map(LawTables::counterparty)
                .collect(Collectors.toUnmodifiableSet());
        retention = retentionSource.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> ground(row, "code"), row -> row.one("years", Integer::valueOf)));
        comingChanges = comingSource.rows().stream()
                .map(row ->
                        new ComingChange(row.date("inForceAtTheLatest"), row.required("amendment"), row.text("note")))
                .toList();
        formalisedUntil = comingChanges.stream()
                .map(ComingChange::inForceAtTheLatest)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        columns = RecipientClasses.standard().entries().stream()
                .collect(Collectors.toUnmodifiableMap(
                        RecipientClasses.Entry::recipient,
                        entry -> entry.columns().stream()
                                .map(DisclosureColumn::of)
                                .collect(Collectors.toUnmodifiableSet())));
        version = versionOf(sources());
    }

    private static RecipientClass counterparty(TableRow row) {
        return row.one("counterparty", RecipientClasses.standard()::of);
    }

    private static GroundCode ground(TableRow row, String column) {
        return row.one(column, Grounds.standard()::code);
    }

    /**
     * Gives the tables that come with the domain.
     *
     * @return the tables
     */
    public static LawTables standard() {
        return STANDARD;
    }

    /** The tables that the version names; what a category of the register serves is none of them. */
    List<Table> sources() {
        return Stream.of(
                        List.of(Statutes.standard().source(), Grounds.standard().source(), GroundRule.source()),
                        List.of(
                                RecipientClasses.standard().source(),
                                InformationKinds.standard().source()),
                        NetworkTable.standard().sources(),
                        List.of(outsideSource, entrusteeSource, retentionSource, comingSource))
                .flatMap(Collection::stream)
                .toList();
    }

    private static TableHash versionOf(List<Table> sources) {
        var text = new CanonicalText().add("mokuteki law 1");
        sources.forEach(source -> text.add(source.canonical()));
        return text.hash();
    }

    /**
     * Gives the hash that names all law tables.
     *
     * @return the law version
     */
    public TableHash version() {
        return version;
    }

    /**
     * Tells from which day on an enacted amendment is in force that is not formalised.
     *
     * @return the day; the law of specified personal information is formalised up to the day before
     */
    public LocalDate formalisedUntil() {
        return formalisedUntil;
    }

    /**
     * Lists the enacted amendments that are not formalised.
     *
     * @return in the order of their table
     */
    public List<ComingChange> comingChanges() {
        return comingChanges;
    }

    /**
     * Lists the days from which on the law is another one than the day before, or is not formalised any more.
     *
     * @return the first days of everything that has dates in the tables, and the first days after it, in no order;
     *     {@link LocalDate#MAX} among them where something has no end
     */
    public Set<LocalDate> turningDays() {
        Stream<EffectivePeriod> periods = Stream.of(
                        grounds().all().values().stream()
                                .flatMap(ground -> ground.history().citations().stream())
                                .map(DatedCitation::period),
                        network().flows().stream().map(NetworkFlow::period),
                        network().affairs().stream().map(InquiryAffair::period))
                .flatMap(part -> part);
        return Stream.concat(
                        periods.flatMap(period -> Stream.of(period.from(), period.to())), Stream.of(formalisedUntil))
                .collect(Collectors.toUnmodifiableSet());
    }

    Grounds grounds() {
        return Grounds.standard();
    }

    NetworkTable network() {
        return NetworkTable.standard();
    }

    Optional<Citation> citation(GroundCode code, LocalDate day) {
        return grounds().get(code).citationOn(day);
    }

    /** The rules that say when grounds and duties apply, in the order of their table. */
    List<GroundRule> rules() {
        return GroundRule.all();
    }

    /** The rules of one ground or duty. */
    List<GroundRule> rules(GroundCode code) {
        return GroundRule.all().stream()
                .filter(rule -> rule.code().equals(code))
                .toList();
    }

    /** The items of the law that name a flow which lies outside the table. */
    List<GroundCode> outside(RecipientClass counterparty, ProposedFlow flow) {
        return outside.getOrDefault(counterparty, List.of()).stream()
                .filter(code -> rules(code).stream()
                        .anyMatch(rule -> rule.fits(flow.action(), flow.specifiedPersonalInformation())))
                .toList();
    }

    /** Whether a statute names the class as an entrustee; an ordinary contractor never is one. */
    boolean isStatutoryEntrustee(RecipientClass counterparty) {
        return entrustees.contains(counterparty);
    }

    OptionalInt retentionYears(GroundCode code) {
        Integer years = retention.get(code);
        return years == null ? OptionalInt.empty() : OptionalInt.of(years);
    }

    /** Whether the class stands in a column that fits the action. */
    boolean standsInTheTable(RecipientClass counterparty, Action action) {
        return columns.getOrDefault(counterparty, Set.of()).stream().anyMatch(action::fits);
    }
}
