package jp.mokuteki.domain.review;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;

/**
 * 台帳にない情報連携 — an exchange over the network that the law of a day lists and no purpose of the register covers.
 *
 * <p>Example: {@code RegisterReview.of(SocietyTable.revision(), LocalDate.of(2026, 4, 1)).stream().flatMap(finding ->
 * finding.exchange().stream()).findFirst().orElseThrow().category().code()} is {@code PUBLIC_MONEY_ACCOUNT}. Legal source:
 * 番号法第19条第8号.
 *
 * @param action what the society would do: provide or receive
 * @param category the category of information
 * @param kinds the kinds of information within it
 * @param counterparty the class of the other party
 * @param affairs the affairs of the society for which it could ask; empty for a provision, and before they are formalised
 */
public record LackingExchange(
        Action action,
        NetworkCategory category,
        Set<InformationKind> kinds,
        RecipientClass counterparty,
        Set<AffairNumber> affairs) {
    /** Copies the sets in their order. */
    public LackingExchange {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(counterparty, "counterparty");
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        affairs = Collections.unmodifiableSet(new TreeSet<>(affairs));
    }
}
