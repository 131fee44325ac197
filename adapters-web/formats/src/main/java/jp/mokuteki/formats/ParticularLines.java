package jp.mokuteki.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.review.RevisionParticulars;

/** The particulars of a revision as lines: its name, then the adopting body and the three dates, as far as they are known. */
final class ParticularLines {
    private ParticularLines() {}

    static List<String> of(RevisionParticulars revision) {
        var lines = new ArrayList<String>();
        lines.add(revision.name());
        revision.adoptedBy().ifPresent(body -> lines.add("承認機関 " + body));
        add(lines, "承認日", revision.adoptedOn());
        add(lines, "公表日", revision.publishedOn());
        add(lines, "施行日", revision.effectiveFrom());
        return lines;
    }

    private static void add(List<String> lines, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> lines.add(name + " " + known));
    }
}
