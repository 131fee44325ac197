package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.web.json.GroundNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.ReferenceNodes;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** The reference model: the same for every insurer. */
final class ReferenceRoutes {
    private static final String AS_OF = "asOf";
    private static final List<PurposeCategory> CATEGORIES = SocietyTable.read().categories();

    private ReferenceRoutes() {}

    static void categories(Context context) {
        send(context, CATEGORIES.stream().map(ReferenceNodes::category));
    }

    static void columns(Context context) {
        send(context, DisclosureColumn.IN_ORDER.stream().map(ReferenceNodes::column));
    }

    static void recipientClasses(Context context) {
        send(context, RecipientClasses.standard().entries().stream().map(ReferenceNodes::recipientClass));
    }

    static void informationKinds(Context context) {
        send(context, InformationKinds.standard().entries().stream().map(ReferenceNodes::informationKind));
    }

    static void networkFlows(Context context) {
        Optional<LocalDate> asOf = Parameters.of(context).date(AS_OF);
        Stream<NetworkFlow> flows = NetworkTable.standard().flows().stream()
                .filter(flow -> asOf.map(flow.period()::contains).orElse(true));
        send(context, flows.map(ReferenceNodes::networkFlow));
    }

    static void grounds(Context context) {
        Optional<LocalDate> asOf = Parameters.of(context).date(AS_OF);
        send(context, Grounds.standard().all().values().stream().map(ground -> GroundNodes.ground(ground, asOf)));
    }

    static void ground(Context context) {
        Optional<LocalDate> asOf = Parameters.of(context).date(AS_OF);
        Responses.json(context, GroundNodes.ground(known(context.pathParam("code")), asOf));
    }

    private static LegalGround known(String code) {
        try {
            return Grounds.standard().get(new GroundCode(code));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private static void send(Context context, Stream<? extends JsonNode> items) {
        Responses.json(context, Json.whole(items.toList()));
    }
}
