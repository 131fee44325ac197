package jp.mokuteki.formats.flows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a manifest from its values and names every fault at once. */
final class ManifestReader {
    private static final int FORMAT = 1;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<String> MEMBERS = ordered("format", "application", "asOf", "flows");

    private final String file;
    private final MemberReader members;
    private final LocalDate today;
    private final List<ManifestFault> faults = new ArrayList<>();

    ManifestReader(String file, MarkedNode root, LocalDate today) {
        this.file = file;
        this.today = today;
        this.members = new MemberReader(root, "", MEMBERS, faults);
    }

    FlowManifest manifest() {
        List.of("format", "application", "flows").forEach(members::require);
        if (members.number("format").filter(number -> number != FORMAT).isPresent()) {
            members.fault("format", "must be " + FORMAT);
        }
        Optional<String> application = members.text("application", ManifestReader::name);
        LocalDate day = members.text("asOf", ManifestReader::date).orElse(today);
        List<ManifestFlow> flows = flows(day);
        if (!faults.isEmpty()) {
            throw new InvalidManifestException(file, faults);
        }
        return new FlowManifest(file, application.orElseThrow(), flows);
    }

    private List<ManifestFlow> flows(LocalDate day) {
        var flows = new ArrayList<ManifestFlow>();
        var names = new HashSet<String>();
        List<MarkedNode> items = members.items("flows");
        for (int i = 0; i < items.size(); i++) {
            String path = "flows[" + i + "]";
            FlowReader.read(items.get(i), path, day, faults).ifPresent(flow -> {
                if (!names.add(flow.name())) {
                    faults.add(new ManifestFault(flow.place(), path, "its name stands twice"));
                }
                flows.add(flow);
            });
        }
        return flows;
    }

    static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("must be 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-'");
        }
        return text;
    }

    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // no such day in the calendar: told below like any other text
        }
        throw new IllegalArgumentException("must be a day of the calendar, 2026-04-01");
    }

    static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
