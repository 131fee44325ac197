package jp.mokuteki.domain.register;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 根拠・義務の適用 — when a ground or a duty applies; what is absent stands for any.
 *
 * <p>Example: {@code GroundRule.all().get(0).code()} is {@code APPI_PURPOSE}. Legal source: ground-rules.csv.
 *
 * @param code the ground or duty
 * @param kind which of the two
 * @param scope flows, the register itself, or what lies outside the table
 * @param handling only with this handling
 * @param action only for this action
 * @param specified only with (true) or without (false) specified personal information
 * @param reliesOn only where this ground is relied on
 * @param exceptCounterparty not for this counterparty
 */
public record GroundRule(
        GroundCode code,
        LegalGround.Kind kind,
        Scope scope,
        Optional<Handling> handling,
        Optional<Action> action,
        Optional<Boolean> specified,
        Optional<GroundCode> reliesOn,
        Optional<RecipientClass> exceptCounterparty) {
    /** 適用の対象 — what a rule speaks about. */
    public enum Scope {
        /** A flow. */
        FLOW,
        /** The register itself. */
        REGISTER,
        /** A flow that lies outside the table. */
        OUTSIDE
    }

    private static final List<String> SPECIFIED = List.of("yes", "no", "");
    private static final Table SOURCE = Table.ofReference(
            "ground-rules.csv", "code", "kind", "handling", "action", "specified", "reliesOn", "exceptCounterparty");
    private static final List<GroundRule> ALL =
            SOURCE.rows().stream().map(GroundRule::read).toList();

    /** Refuses nulls. */
    public GroundRule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(specified, "specified");
        Objects.requireNonNull(reliesOn, "reliesOn");
        Objects.requireNonNull(exceptCounterparty, "exceptCounterparty");
    }

    /**
     * Lists all rules.
     *
     * @return in the order of their table
     */
    public static List<GroundRule> all() {
        return ALL;
    }

    /**
     * Tells where the rules were read.
     *
     * @return the table
     */
    public static Table source() {
        return SOURCE;
    }

    private static GroundRule read(TableRow row) {
        GroundCode code = row.one("code", Grounds.standard()::code);
        LegalGround.Kind kind = LegalGround.Kind.valueOf(row.oneOf("kind", List.of("GROUND", "DUTY")));
        if (Grounds.standard().get(code).kind() != kind) {
            throw row.fault("kind", "is not the kind of this code");
        }
        Scope scope = Arrays.stream(Scope.values())
                .filter(one -> one.name().equals(row.text("handling")))
                .findFirst()
                .orElse(Scope.FLOW);
        return new GroundRule(
                code,
                kind,
                scope,
                scope == Scope.FLOW ? row.maybe("handling", Handling::valueOf) : Optional.empty(),
                row.maybe("action", Action::valueOf),
                row.oneOf("specified", SPECIFIED).isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.text("specified").equals("yes")),
                row.maybe("reliesOn", Grounds.standard()::code),
                row.maybe("exceptCounterparty", RecipientClasses.standard()::of));
    }

    /**
     * Asks whether the rule speaks of an action with or without specified personal information.
     *
     * @param asked the action
     * @param withSpecified whether the information is 特定個人情報
     * @return true where it does
     */
    public boolean fits(Action asked, boolean withSpecified) {
        return action.map(only -> only == asked).orElse(true)
                && specified.map(with -> with == withSpecified).orElse(true);
    }

    /**
     * Asks whether a ground can carry a handling at all.
     *
     * @param code the ground
     * @param handling the handling
     * @return true where a rule of the ground names the handling or names none
     */
    static boolean carries(GroundCode code, Handling handling) {
        return ALL.stream()
                .anyMatch(rule -> rule.code().equals(code)
                        && rule.scope() == Scope.FLOW
                        && rule.handling().map(only -> only == handling).orElse(true));
    }
}
