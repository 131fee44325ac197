package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.RegisterOverview;
import jp.mokuteki.domain.register.RegisterRevision;

/** 台帳の概要の書出し — writes whose register it is and which revision is in force. */
public final class RegisterNodes {
    private RegisterNodes() {}

    /**
     * Writes an overview.
     *
     * @param overview the overview
     * @return the JSON object; without {@code title} and {@code register} where no revision is in force
     */
    public static ObjectNode overview(RegisterOverview overview) {
        ObjectNode json = Json.object();
        json.putObject("society")
                .put("number", overview.insurer().number().toString())
                .put("name", overview.insurer().name());
        json.put("today", overview.today().toString());
        overview.inForce().ifPresent(revision -> put(json, revision));
        json.putObject("links")
                .put("self", "/v1/register")
                .put("table", "/v1/register/table")
                .put("decisions", "/v1/decisions")
                .put("grounds", "/v1/grounds");
        return json;
    }

    private static void put(ObjectNode json, RegisterRevision revision) {
        json.put("title", revision.table().title());
        ObjectNode register = json.putObject("register");
        register.put("revision", revision.number());
        register.put("effectiveFrom", revision.period().from().toString());
        if (!revision.period().isOpen()) {
            register.put("effectiveTo", revision.period().to().toString());
        }
        register.put("contentHash", revision.table().contentHash().toString());
        register.put("codesHash", revision.table().codesHash().toString());
    }
}
