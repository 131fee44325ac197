package jp.mokuteki.web.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets a key set over HTTP: from this address alone, whole within the patience, or not at all. */
final class AddressLoader implements KeyLoader {
    private static final int OK = 200;

    private final HttpClient client;
    private final HttpRequest request;
    private final Duration patience;

    AddressLoader(URI address, Duration patience) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.request = HttpRequest.newBuilder(address)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        this.patience = patience;
    }

    @Override
    public byte[] load() throws IOException {
        // the timeout of a request ends with the headers of its answer; this one goes on to the last byte
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(MOST));
        try {
            HttpResponse<byte[]> response = answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != OK) {
                throw new IOException("the key set is answered with " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException e) {
            throw new IOException("the key set cannot be fetched: " + causeOf(e), e);
        } catch (TimeoutException e) {
            throw new IOException("the key set did not arrive in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait for the key set was interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static String causeOf(ExecutionException failure) {
        return Optional.ofNullable(failure.getCause())
                .map(cause -> cause.getClass().getSimpleName())
                .orElse("");
    }
}
