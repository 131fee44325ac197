package jp.mokuteki.application.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Those whose work is done in one transaction.
 *
 * @param members every instance takes ledgers in the same order, so that none waits for another in a circle
 */
record Group(List<Waiting<?>> members) {
    Group {
        members = members.stream()
                .sorted(Comparator.comparing(one -> one.insurer().value()))
                .toList();
    }

    Set<InsurerNumber> insurers() {
        return members.stream().map(Waiting::insurer).collect(Collectors.toUnmodifiableSet());
    }

    Map<InsurerNumber, Set<RepeatableRequest.Name>> names() {
        var names = new HashMap<InsurerNumber, Set<RepeatableRequest.Name>>();
        members.forEach(one -> one.name()
                .ifPresent(name -> names.computeIfAbsent(one.insurer(), whose -> new HashSet<>())
                        .add(name)));
        return names;
    }

    /** Those whose work has not failed by itself, each alone. */
    List<Group> alone() {
        return members.stream()
                .filter(one -> !one.hasFailed())
                .map(one -> new Group(List.of(one)))
                .toList();
    }

    void fail(RuntimeException e) {
        members.stream().filter(one -> !one.hasFailed()).forEach(one -> one.fail(e));
    }
}
