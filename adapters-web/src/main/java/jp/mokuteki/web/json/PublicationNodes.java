package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** 公表の一覧の書出し — writes what a society has published. */
public final class PublicationNodes {
    private PublicationNodes() {}

    /**
     * Writes a list.
     *
     * @param published what was published
     * @param query what an address of one of them needs beside its path
     * @return the JSON object
     */
    public static ObjectNode list(List<PublishedTable> published, String query) {
        return Json.whole(published.stream().map(one -> summary(one, query)).toList());
    }

    private static ObjectNode summary(PublishedTable published, String query) {
        RegisterRevision revision = published.revision();
        ObjectNode json = Json.object();
        Json.put(json, "society", published.society());
        json.put("revision", revision.number());
        json.put("title", revision.table().title());
        Json.put(json, "publishedOn", published.publishedOn());
        json.put("effectiveFrom", revision.period().from().toString());
        if (!revision.period().isOpen()) {
            json.put("effectiveTo", revision.period().to().toString());
        }
        json.put("contentHash", revision.table().contentHash().toString());
        return json.put("address", "/v1/publications/" + revision.number() + query);
    }
}
