package jp.mokuteki.persistence;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.domain.decision.Verdict;

/** An entry of the access log as a line of JSON. Every text in it has a grammar without quotes, so none is escaped. */
final class AccessLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private AccessLine() {}

    static String of(OffsetDateTime at, AccessEntry entry) {
        var line = new StringBuilder(320);
        member(line, '{', "at", TIME.format(at));
        member(line, ',', "request", entry.request());
        entry.by().ifPresent(by -> {
            member(line, ',', "insurer", by.insurer().value());
            member(line, ',', "credential", by.credential().value());
        });
        member(line, ',', "what", entry.what());
        line.append(",\"status\":").append(entry.status());
        verdicts(line, entry.verdicts());
        entry.decision().ifPresent(decision -> member(line, ',', "decision", decision.toString()));
        return line.append('}').toString();
    }

    /** One verdict stands by itself; those of a batch or a list stand in their order. */
    private static void verdicts(StringBuilder line, List<Verdict> verdicts) {
        if (verdicts.size() == 1) {
            member(line, ',', "verdict", verdicts.get(0).name());
        } else if (!verdicts.isEmpty()) {
            line.append(verdicts.stream()
                    .map(Verdict::name)
                    .collect(Collectors.joining("\",\"", ",\"verdicts\":[\"", "\"]")));
        }
    }

    private static void member(StringBuilder line, char before, String name, String value) {
        line.append(before)
                .append('"')
                .append(name)
                .append("\":\"")
                .append(value)
                .append('"');
    }
}
