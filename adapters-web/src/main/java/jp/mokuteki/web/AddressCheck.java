package jp.mokuteki.web;

import java.util.Optional;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** 宛先の点検 — refuses ambiguous paths, Individual Numbers in path and query, and codings of the body, before anybody is asked who. */
final class AddressCheck extends Handler.Wrapper {
    AddressCheck(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<ProblemType> refusal = refusal(request);
        if (refusal.isPresent()) {
            ServerProblems.send(request, response, callback, refusal.get());
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static Optional<ProblemType> refusal(Request request) {
        HttpURI address = request.getHttpURI();
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String query = Optional.ofNullable(address.getQuery()).orElse("");
        return RequestTarget.refusal(path)
                .or(() -> NumberCheck.findsInAddress(path) || NumberCheck.findsInAddress(query)
                        ? Optional.of(ProblemType.MY_NUMBER_IN_ADDRESS)
                        : Optional.empty())
                .or(() -> isEncoded(request) ? Optional.of(ProblemType.UNSUPPORTED_ENCODING) : Optional.empty());
    }

    /** A body may come in chunks, and in no other coding. */
    private static boolean isEncoded(Request request) {
        HttpFields headers = request.getHeaders();
        return headers.contains(HttpHeader.TRANSFER_ENCODING)
                && headers.getValuesList(HttpHeader.TRANSFER_ENCODING).stream()
                        .anyMatch(coding -> !coding.equalsIgnoreCase("chunked"));
    }
}
