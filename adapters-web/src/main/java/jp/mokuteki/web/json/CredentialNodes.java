package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.IssuedCredential;

/** 認証情報の書出し — writes credentials; a token is written where it was issued and nowhere else. */
public final class CredentialNodes {
    private CredentialNodes() {}

    /**
     * Writes a credential that was just issued.
     *
     * @param issued the credential with its token
     * @return the JSON object with {@code token}
     */
    public static ObjectNode issued(IssuedCredential issued) {
        return credential(issued.credential()).put("token", issued.token());
    }

    /**
     * Writes a credential.
     *
     * @param credential the credential
     * @return the JSON object
     */
    public static ObjectNode credential(Credential credential) {
        ObjectNode json = Json.object();
        json.put("id", credential.id().toString());
        json.put("name", credential.name());
        Json.texts(json.putArray("roles"), credential.roles());
        json.put("createdAt", Instants.inJapan(credential.createdAt()));
        Json.put(json, "expiresAt", credential.expiresAt().map(Instants::inJapan));
        Json.put(json, "revokedAt", credential.revokedAt().map(Instants::inJapan));
        Json.put(json, "lastUsedAt", credential.lastUsedAt().map(Instants::inJapan));
        return json;
    }
}
