package jp.mokuteki.persistence;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.domain.decision.Verdict;

/** An entry of the access log as a line of JSON. Every text in it has a grammar without quotes, so none is escaped. */
final class AccessLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private AccessLine() {}

    static String of(OffsetDateTime at, AccessEntry entry) {
        var members = new ArrayList<String>();
        members.add(member("at", TIME.format(at)));
        members.add(member("request", entry.request()));
        entry.by().ifPresent(by -> {
            members.add(member("insurer", by.insurer().value()));
            members.add(member("credential", by.credential().value()));
        });
        members.add(member("what", entry.what()));
        members.add("\"status\":" + entry.status());
        verdicts(entry).ifPresent(members::add);
        entry.decision().ifPresent(decision -> members.add(member("decision", decision.toString())));
        return "{" + String.join(",", members) + "}";
    }

    /** One verdict stands by itself; those of a batch or a list stand in their order. */
    private static Optional<String> verdicts(AccessEntry entry) {
        return switch (entry.verdicts().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(member("verdict", entry.verdicts().get(0).name()));
            default ->
                Optional.of(entry.verdicts().stream()
                        .map(Verdict::name)
                        .collect(Collectors.joining("\",\"", "\"verdicts\":[\"", "\"]")));
        };
    }

    private static String member(String name, String value) {
        return '"' + name + "\":\"" + value + '"';
    }
}
