package jp.mokuteki.domain.review;

import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** A purpose that is coded as an exchange over the network. */
record NetworkPurpose(PurposeOfUse purpose, PurposeCodes codes) {
    static List<NetworkPurpose> of(PurposeTable table) {
        return table.purposes().stream()
                .flatMap(purpose -> purpose.codes().stream().flatMap(codes -> network(purpose, codes)))
                .toList();
    }

    private static Stream<NetworkPurpose> network(PurposeOfUse purpose, PurposeCodes codes) {
        return codes.numberUse() == IndividualNumberUse.NETWORK
                ? Stream.of(new NetworkPurpose(purpose, codes))
                : Stream.empty();
    }

    boolean covers(ListedExchange exchange, InformationKind kind) {
        return codes.actions().contains(exchange.action())
                && codes.counterparties().contains(exchange.counterparty())
                && codes.information().contains(kind)
                && exchange.affair().map(codes.affairs()::contains).orElse(true);
    }
}
