package jp.mokuteki.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Chooses a form of the table by the header {@code Accept} (RFC 9110 §12.5.1). */
final class Acceptance {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern RANGE = Pattern.compile("([a-z0-9*+.-]+)/([a-z0-9*+.-]+)((?:\\s*;[^;]*)*)");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    /** One member of the header. */
    private record Range(String type, String subtype, double weight) {
        boolean covers(String mediaType) {
            return type.equals("*")
                    || mediaType.equals(type + "/" + subtype)
                    || (subtype.equals("*") && mediaType.startsWith(type + "/"));
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }

    private final List<Range> ranges;

    private Acceptance(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Finds the best form; of equal ones the first, which is JSON. */
    static TableFormat tableFormat(Optional<String> header) {
        return tableFormat(header, List.of(TableFormat.values()));
    }

    /** Finds the best of some forms; of equal ones the first. */
    static TableFormat tableFormat(Optional<String> header, List<TableFormat> offered) {
        var acceptance =
                new Acceptance(parse(header.filter(text -> !text.isBlank()).orElse("*/*")));
        TableFormat best = offered.stream()
                .reduce((one, other) -> acceptance.weight(other) > acceptance.weight(one) ? other : one)
                .orElseThrow();
        if (acceptance.weight(best) <= 0) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
        }
        return best;
    }

    private static List<Range> parse(String header) {
        var ranges = new ArrayList<Range>();
        for (String member : COMMA.split(header.toLowerCase(Locale.ROOT), -1)) {
            Matcher range = RANGE.matcher(member.strip());
            if (range.matches()) {
                ranges.add(new Range(range.group(1), range.group(2), weight(range.group(3))));
            }
        }
        return ranges;
    }

    private static double weight(String parameters) {
        Matcher weight = WEIGHT.matcher(parameters);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
    }

    private double weight(TableFormat format) {
        String mediaType = format.mediaType();
        int parameters = mediaType.indexOf(';');
        String bare = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return ranges.stream()
                .filter(range -> range.covers(bare))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::weight)
                .orElse(0.0);
    }
}
