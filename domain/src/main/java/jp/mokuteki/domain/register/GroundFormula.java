package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 根拠の組合せ — the grounds that a purpose rests on: all groups apply, of each group one alternative is enough.
 *
 * <p>Written {@code APPI_CONSENT/APPI_PROPERTY|HEALTH_INSURANCE_57}: consent or protection of property, and the claim
 * under Article 57.
 *
 * <p>Example: {@code GroundFormula.parse("APPI_CONSENT/APPI_PROPERTY|HEALTH_INSURANCE_57").groups().size()} is {@code 2}.
 * Legal source: grounds.csv.
 *
 * @param groups the groups of alternatives; neither the list nor a group is empty
 */
public record GroundFormula(List<List<GroundCode>> groups) {
    private static final Pattern ALL = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern ONE_OF = Pattern.compile("/", Pattern.LITERAL);

    /** Refuses an empty formula, an empty group and a ground that stands twice. */
    public GroundFormula {
        groups = groups.stream().map(List::copyOf).toList();
        List<GroundCode> codes = groups.stream().flatMap(List::stream).toList();
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new InvalidCodeException("grounds", "must name a ground");
        }
        if (codes.stream().distinct().count() < codes.size()) {
            throw new InvalidCodeException("grounds", "a ground stands twice");
        }
    }

    /**
     * Reads a formula of known grounds.
     *
     * @param text the text
     * @return the formula
     * @throws InvalidCodeException where it is malformed or a ground is unknown
     */
    public static GroundFormula parse(String text) {
        var groups = new ArrayList<List<GroundCode>>();
        for (String group : ALL.split(text, -1)) {
            groups.add(Arrays.stream(ONE_OF.split(group, -1))
                    .map(Grounds.standard()::code)
                    .toList());
        }
        return new GroundFormula(groups);
    }

    /**
     * Lists every ground that is named.
     *
     * @return in the order of the formula
     */
    public Stream<GroundCode> codes() {
        return groups.stream().flatMap(List::stream);
    }

    @Override
    public String toString() {
        return groups.stream()
                .map(group -> group.stream().map(GroundCode::value).collect(Collectors.joining("/")))
                .collect(Collectors.joining("|"));
    }
}
