package jp.mokuteki.application.port.in;

import java.util.List;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;

/** 認証情報の一覧 — lists the credentials of the caller's own insurer. */
public interface ListCredentials {
    /**
     * Lists the credentials.
     *
     * @param by who asks
     * @return the earliest first; no secret is among them
     */
    List<Credential> list(Caller by);
}
