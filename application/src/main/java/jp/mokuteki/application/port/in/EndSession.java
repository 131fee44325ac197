package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.SessionKey;

/** サインアウト — ends a session at once, on every instance. */
public interface EndSession {
    /**
     * Ends a session, where there is one.
     *
     * @param key its key
     */
    void end(SessionKey key);
}
