package jp.mokuteki.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Language;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jetty refuses by itself, before any route sees it: the same problems in place of its own pages. */
final class ServerProblems extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);

    /** Answers where a route ended in an {@link Error}. */
    static void failed(HttpServletResponse response, Error error) {
        LOG.error("{}: {}", ProblemType.INTERNAL, error.getClass().getName());
        try {
            response.sendError(ProblemType.INTERNAL.status());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getConnectionMetaData().isPersistent()) {
            // Jetty says so by itself only where it has read the version that was asked in
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        send(request, response, callback, ProblemType.ofStatus(response.getStatus()));
        return true;
    }

    /** Answers in the place of a route. */
    static void send(Request request, Response response, Callback callback, ProblemType type) {
        String asked = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
        String path = RequestTarget.repeatable(asked);
        Language language =
                Language.preferred(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        // whoever asks for a page gets one, also where its path cannot be repeated
        boolean page = RequestTarget.isReadable(asked)
                && ProblemPages.isWanted(asked, request.getHeaders().get(HttpHeader.ACCEPT));
        byte[] body = page
                ? ProblemPages.bytes(type, language)
                : Json.bytes(new Problem(type, List.of(), path).json(language));
        response.setStatus(type.status());
        AnswerHeaders.put(request, response);
        if (page) {
            AnswerHeaders.ofPage(response.getHeaders()::put);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page ? Visit.HTML : Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        write(request, response, callback, body);
    }

    /** To HEAD goes no content; Jetty forgets that where it refuses a request before it is whole. */
    private static void write(Request request, Response response, Callback callback, byte[] body) {
        if (HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    /** The whole answer, as bytes, where the time is up before there is a request. */
    static byte[] timeout() {
        byte[] body = Json.bytes(new Problem(ProblemType.REQUEST_TIMEOUT, List.of(), "").json(Language.JAPANESE));
        String head = """
                HTTP/1.1 408 Request Timeout
                Connection: close
                Cache-Control: no-store
                %sContent-Type: %s
                Content-Length: %d

                """.formatted(AnswerHeaders.lines(), Problem.MEDIA_TYPE, body.length)
                .replace("\n", "\r\n");
        return ByteBuffer.allocate(head.length() + body.length)
                .put(head.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }
}
