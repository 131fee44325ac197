package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.SessionKey;

/** セッションのクッキー — carries the key of a session. No script reads it, no other site has it sent, and `/v1` never looks at it. */
final class SessionCookie {
    static final String NAME = "mokuteki_session";

    private static final String FIXED = "; Path=/; HttpOnly; SameSite=Strict";

    private final boolean secure;

    SessionCookie(Optional<PublicAddress> publicAddress) {
        this.secure = publicAddress.map(PublicAddress::isSecure).orElse(false);
    }

    /** The key that a request shows; of two none. */
    static Optional<SessionKey> key(Context context) {
        Cookie[] cookies = Objects.requireNonNullElse(context.req().getCookies(), new Cookie[0]);
        List<String> values = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .toList();
        return values.size() == 1 ? SessionKey.parse(values.get(0)) : Optional.empty();
    }

    void put(Context context, SessionKey key) {
        set(context, key.value() + FIXED);
    }

    void remove(Context context) {
        set(context, FIXED + "; Max-Age=0");
    }

    private void set(Context context, String rest) {
        boolean overTls = secure || context.scheme().equals("https");
        context.res().addHeader(Header.SET_COOKIE, NAME + "=" + rest + (overTls ? "; Secure" : ""));
    }
}
