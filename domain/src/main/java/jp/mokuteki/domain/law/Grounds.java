package jp.mokuteki.domain.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 根拠一覧 — every ground and duty that the reference data know, with its dated citations. Immutable.
 *
 * <p>Example: {@code Grounds.standard().code("APPI_JOINT_USE")} is {@code APPI_JOINT_USE}. Legal source: grounds.csv.
 *
 * @param all the grounds in the order of their table
 * @param source the table they were read from
 */
public record Grounds(Map<GroundCode, LegalGround> all, Table source) {
    private static final Grounds STANDARD = read(Table.ofReference(
            "grounds.csv",
            "code",
            "kind",
            "statute",
            "lawId",
            "labelJa",
            "labelEn",
            "citation",
            "validFrom",
            "validTo",
            "certainty",
            "source"));

    /** Copies its map and keeps the order. */
    public Grounds {
        all = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /**
     * Gives the grounds that come with the domain.
     *
     * @return the grounds
     */
    public static Grounds standard() {
        return STANDARD;
    }

    /**
     * Reads the grounds from their table.
     *
     * @param table the table; rows of one ground stand together or apart
     * @return the grounds
     * @throws jp.mokuteki.domain.table.InvalidTableException where a statute, a citation or a period is wrong, or two
     *     periods of one ground share a day
     */
    public static Grounds read(Table table) {
        var grounds = new LinkedHashMap<GroundCode, LegalGround>();
        for (TableRow row : table.rows()) {
            LegalGround one = ground(row);
            grounds.merge(one.code(), one, (before, next) -> joined(row, before, next));
        }
        return new Grounds(grounds, table);
    }

    private static LegalGround ground(TableRow row) {
        Citation citation = row.one("citation", Citation::parse);
        Statute statute = citation.statute();
        if (!statute.name().equals(row.text("statute"))) {
            throw row.fault("statute", "is not the statute of the citation");
        }
        if (!statute.lawId().equals(row.text("lawId"))) {
            throw row.fault("lawId", "is not the identifier of the statute");
        }
        var dated =
                new DatedCitation(citation, EffectivePeriod.read(row), row.required("certainty"), row.text("source"));
        return new LegalGround(
                row.one("code", GroundCode::new),
                LegalGround.Kind.valueOf(row.oneOf("kind", List.of("GROUND", "DUTY"))),
                row.required("labelJa"),
                row.required("labelEn"),
                new GroundHistory(List.of(dated)));
    }

    private static LegalGround joined(TableRow row, LegalGround before, LegalGround next) {
        if (before.kind() != next.kind()) {
            throw row.fault("kind", "differs from the other rows of this code");
        }
        var citations = new ArrayList<>(before.history().citations());
        citations.addAll(next.history().citations());
        try {
            var history = new GroundHistory(citations);
            return new LegalGround(before.code(), before.kind(), before.labelJa(), before.labelEn(), history);
        } catch (IllegalArgumentException e) {
            throw row.fault("validFrom", "the period overlaps another row of this code");
        }
    }

    /**
     * Finds a ground by its code.
     *
     * @param code the code
     * @return the ground, or nothing
     */
    public Optional<LegalGround> find(GroundCode code) {
        return Optional.ofNullable(all.get(code));
    }

    /**
     * Gets a ground that must be there.
     *
     * @param code the code
     * @return the ground
     * @throws InvalidCodeException where no such ground is known
     */
    public LegalGround get(GroundCode code) {
        return find(code).orElseThrow(() -> InvalidCodeException.unknown("ground", grounds()));
    }

    /** What a purpose may rest on; duties only go with it. */
    private Stream<String> grounds() {
        return all.values().stream()
                .filter(ground -> ground.kind() == LegalGround.Kind.GROUND)
                .map(ground -> ground.code().value());
    }

    /**
     * Reads the code of a known ground.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException where no such ground is known
     */
    public GroundCode code(String text) {
        return get(new GroundCode(text)).code();
    }
}
