package jp.mokuteki.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes away the headers by which Javalin would turn a request into another one: into a WebSocket, for which it opens a
 * session before anybody has shown a credential, or into another method than the one that was sent.
 */
final class PlainRequests extends Handler.Wrapper {
    private static final Set<String> TURNING = Set.of("Sec-WebSocket-Version", "X-HTTP-Method-Override");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (TURNING.stream().noneMatch(request.getHeaders()::contains)) {
            return super.handle(request, response, callback);
        }
        HttpFields.Mutable headers = HttpFields.build(request.getHeaders());
        TURNING.forEach(headers::remove);
        HttpFields plain = headers.asImmutable();
        return super.handle(
                new Request.Wrapper(request) {
                    @Override
                    public HttpFields getHeaders() {
                        return plain;
                    }
                },
                response,
                callback);
    }
}
