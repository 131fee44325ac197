package jp.mokuteki.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.domain.decision.Verdict;

/** An entry of the access log as a line of JSON with its end. Every text in it has a grammar without quotes, so none is escaped. */
final class AccessLine {
    private static final String ZEROS = "000000";
    private static final int NANOS_OF_A_MICROSECOND = 1_000;

    private AccessLine() {}

    static String of(OffsetDateTime at, AccessEntry entry) {
        var line = new StringBuilder(320);
        line.append("{\"at\":\"");
        time(line, at);
        line.append('"');
        member(line, "request", entry.request());
        entry.by().ifPresent(by -> {
            member(line, "insurer", by.insurer().value());
            member(line, "credential", by.credential().value());
        });
        member(line, "what", entry.what());
        line.append(",\"status\":").append(entry.status());
        verdicts(line, entry.verdicts());
        entry.decision().ifPresent(decision -> member(line, "decision", decision.toString()));
        return line.append("}\n").toString();
    }

    /** To the microsecond, with the offset; a formatter would cost as much as the rest of the line. */
    private static void time(StringBuilder line, OffsetDateTime at) {
        number(line, at.getYear(), 4);
        number(line.append('-'), at.getMonthValue(), 2);
        number(line.append('-'), at.getDayOfMonth(), 2);
        number(line.append('T'), at.getHour(), 2);
        number(line.append(':'), at.getMinute(), 2);
        number(line.append(':'), at.getSecond(), 2);
        number(line.append('.'), at.getNano() / NANOS_OF_A_MICROSECOND, 6);
        line.append(at.getOffset().getId());
    }

    private static void number(StringBuilder line, int number, int width) {
        String digits = Integer.toString(number);
        line.append(ZEROS, 0, width - digits.length()).append(digits);
    }

    /** One verdict stands by itself; those of a batch or a list stand in their order. */
    private static void verdicts(StringBuilder line, List<Verdict> verdicts) {
        if (verdicts.size() == 1) {
            member(line, "verdict", verdicts.get(0).name());
        } else if (!verdicts.isEmpty()) {
            line.append(verdicts.stream()
                    .map(Verdict::name)
                    .collect(Collectors.joining("\",\"", ",\"verdicts\":[\"", "\"]")));
        }
    }

    private static void member(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"").append(value).append('"');
    }
}
