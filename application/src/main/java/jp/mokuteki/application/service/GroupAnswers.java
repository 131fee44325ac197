package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * The answers of one group of requests: those that are kept from before are asked for at once, and those that are given now are
 * stored at once. Used by one thread at a time.
 */
final class GroupAnswers {
    /** So that two instances never wait for each other in a circle. */
    private static final Comparator<KeptAnswers.Kept> ORDER = Comparator.comparing(
                    (KeptAnswers.Kept kept) -> kept.request().name().key().value())
            .thenComparing(kept -> kept.request().name().toString());

    private final KeptAnswers answers;
    private final Map<InsurerNumber, Set<RepeatableRequest.Name>> asked;
    private final Map<InsurerNumber, Map<RepeatableRequest.Name, KeptAnswers.Kept>> before = new HashMap<>();
    private final Map<InsurerNumber, List<KeptAnswers.Kept>> given =
            new TreeMap<>(Comparator.comparing(InsurerNumber::value));

    /** Takes the names of all requests of the group. */
    GroupAnswers(KeptAnswers answers, Map<InsurerNumber, Set<RepeatableRequest.Name>> asked) {
        this.answers = answers;
        this.asked = asked;
    }

    /** Finds the answer that is kept for a request of the group. */
    Optional<KeptAnswers.Kept> before(InsurerNumber insurer, RepeatableRequest.Name name) {
        return Optional.ofNullable(before.computeIfAbsent(insurer, this::found).get(name));
    }

    private Map<RepeatableRequest.Name, KeptAnswers.Kept> found(InsurerNumber insurer) {
        return answers.find(insurer, asked.getOrDefault(insurer, Set.of())).stream()
                .collect(Collectors.toMap(kept -> kept.request().name(), Function.identity()));
    }

    /** Keeps the answer to a request of the group, once the group ends. */
    void keep(InsurerNumber insurer, KeptAnswers.Kept kept) {
        given.computeIfAbsent(insurer, whose -> new ArrayList<>()).add(kept);
    }

    /** Stores what was given. */
    void store() {
        given.forEach((insurer, all) ->
                answers.add(insurer, all.stream().sorted(ORDER).toList()));
    }
}
