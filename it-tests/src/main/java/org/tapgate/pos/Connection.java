package org.tapgate.pos;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The way to one Tapgate over HTTP/1.1. Safe for use by many threads. */
public final class Connection {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private final URI base;

    /** A connection to this address, such as {@code http://127.0.0.1:8080}. */
    public Connection(URI base) {
        this.base = base;
    }

    /** The address of the product. */
    public URI base() {
        return base;
    }

    /**
     * Sends a request and waits at most 30 s for the answer, whatever its status.
     *
     * @throws IOException when there is nobody, or no answer
     */
    public Answer send(Call call) throws IOException {
        try {
            var response = client.send(request(call), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(call.toString()).initCause(stopped);
        }
    }

    private HttpRequest request(Call call) {
        var body = call.body();
        var request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(ANSWER)
                .method(call.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        call.headers().forEach(request::header);
        return request.build();
    }
}
