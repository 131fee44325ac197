package jp.mokuteki.web;

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
    private static final String SOCKET = "Sec-WebSocket-Version";
    private static final String METHOD = "X-HTTP-Method-Override";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields sent = request.getHeaders();
        if (!sent.contains(SOCKET) && !sent.contains(METHOD)) {
            return super.handle(request, response, callback);
        }
        HttpFields plain = HttpFields.build(sent).remove(SOCKET).remove(METHOD).asImmutable();
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
