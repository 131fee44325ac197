package jp.mokuteki.web;

import java.time.Duration;
import java.util.Optional;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** 本文の受取り — lets a request pass once its body is there, up to its limit. While a body is awaited it holds no thread. */
final class WholeBodies extends Handler.Wrapper {
    private final Duration patience;

    WholeBodies(Duration patience, Handler handler) {
        super(handler);
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
        var outcome = new BodyIntake.Outcome() {
            @Override
            public void taken(byte[] body) {
                request.setAttribute(Bodies.BODY, body);
                pass(request, response, callback);
            }

            @Override
            public void refused(ProblemType problem) {
                if (problem == ProblemType.REQUEST_TIMEOUT) {
                    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
                }
                ServerProblems.send(request, response, callback, problem);
            }
        };
        new BodyIntake(request, Api.bodyLimit(path), patience, outcome).start();
        return true;
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, ProblemType.NOT_FOUND.status());
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
