package jp.mokuteki.application.fake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.AskedQuestion;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Decisions in memory. */
final class InMemoryDecisions implements Decisions {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** As the text sorts; {@link java.util.UUID#compareTo} takes the first half for a signed number. */
    private static final Comparator<DecisionId> ORDER = Comparator.comparing(DecisionId::toString);

    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, NavigableMap<DecisionId, StoredDecision>> stored = new HashMap<>();

    InMemoryDecisions(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public void add(InsurerNumber insurer, StoredDecision decision) {
        transactions.step(() -> {
            insurers.check(insurer);
            if (own(insurer).putIfAbsent(decision.id(), decision) != null) {
                throw new AlreadyStoredException("decision");
            }
            transactions.onFailure(() -> own(insurer).remove(decision.id()));
            return decision;
        });
    }

    @Override
    public Optional<StoredDecision> find(InsurerNumber insurer, DecisionId id) {
        return transactions.step(() -> Optional.ofNullable(own(insurer).get(id)));
    }

    @Override
    public Page<StoredDecision> list(InsurerNumber insurer, DecisionFilter filter, PageRequest request) {
        return transactions.step(() -> page(fitting(own(insurer), filter), request));
    }

    @Override
    public Page<AskedQuestion> questions(InsurerNumber insurer, PageRequest request) {
        Page<StoredDecision> page = list(insurer, DecisionFilter.NONE, request);
        return new Page<>(page.items().stream().map(AskedQuestion::of).toList(), page.next());
    }

    @Override
    public List<StoredDecision> findAll(InsurerNumber insurer, Collection<DecisionId> ids) {
        return transactions.step(() -> own(insurer).values().stream()
                .filter(stored -> ids.contains(stored.id()))
                .toList());
    }

    @Override
    public List<DecisionGroup> count(InsurerNumber insurer, DayRange decided) {
        return transactions.step(() -> own(insurer).values().stream()
                .filter(stored -> decided.holds(LocalDate.ofInstant(stored.decidedAt(), JAPAN)))
                .collect(Collectors.groupingBy(DecisionGroup::of, Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> counted(group.getKey(), group.getValue()))
                .toList());
    }

    private static DecisionGroup counted(DecisionGroup group, long count) {
        return new DecisionGroup(group.month(), group.verdict(), group.cells(), group.coveredBy(), count);
    }

    private static NavigableMap<DecisionId, StoredDecision> fitting(
            NavigableMap<DecisionId, StoredDecision> all, DecisionFilter filter) {
        var fitting = new TreeMap<>(all);
        fitting.values().removeIf(one -> !filter.fits(one));
        return fitting;
    }

    private static Page<StoredDecision> page(NavigableMap<DecisionId, StoredDecision> all, PageRequest request) {
        var following = request.after().map(id -> all.tailMap(id, false)).orElse(all);
        List<StoredDecision> items =
                following.values().stream().limit(request.limit()).toList();
        boolean last = following.size() == items.size();
        return new Page<>(
                items,
                last
                        ? Optional.empty()
                        : Optional.of(items.get(items.size() - 1).id()));
    }

    private NavigableMap<DecisionId, StoredDecision> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new TreeMap<>(ORDER));
    }
}
