package jp.mokuteki.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/** Wordings for receipts that a register lacks, each for certain affairs. Immutable. */
final class ExchangeWordings {
    private static final ExchangeWordings STANDARD = new ExchangeWordings(
            Table.ofReference("exchange-wordings.csv", "networkCategory", "affairs", "wording", "source"));

    private final List<Wording> wordings;

    private record Wording(String category, Set<AffairNumber> affairs, String text) {
        boolean says(LackingExchange exchange) {
            return exchange.category().code().equals(category)
                    && !exchange.affairs().isEmpty()
                    && affairs.containsAll(exchange.affairs());
        }
    }

    private ExchangeWordings(Table table) {
        wordings = table.rows().stream().map(ExchangeWordings::wording).toList();
    }

    static ExchangeWordings standard() {
        return STANDARD;
    }

    private static Wording wording(TableRow row) {
        row.one("networkCategory", ExchangeWordings::knownCategory);
        row.required("affairs");
        return new Wording(
                row.required("networkCategory"), row.many("affairs", AffairNumber::parse), row.required("wording"));
    }

    private static String knownCategory(String code) {
        return InformationKinds.standard().entries().stream()
                .flatMap(kind -> kind.networkCategory().stream())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of information has this category"))
                .code();
    }

    /** A purpose that would cover a receipt; none where no wording is known. */
    Optional<Proposal> purposeFor(LackingExchange exchange) {
        return wordings.stream()
                .filter(wording -> exchange.action() == Action.RECEIVE && wording.says(exchange))
                .findFirst()
                .map(wording -> new Proposal.FurtherPurpose(wording.text(), codes(exchange)));
    }

    private static PurposeCodes codes(LackingExchange exchange) {
        return new PurposeCodes(
                Set.of(exchange.action()),
                Handling.NETWORK_LINKAGE,
                Set.of(exchange.counterparty()),
                exchange.kinds(),
                IndividualNumberUse.NETWORK,
                exchange.affairs(),
                GroundFormula.parse("MYNUMBER_NETWORK"),
                "");
    }
}
