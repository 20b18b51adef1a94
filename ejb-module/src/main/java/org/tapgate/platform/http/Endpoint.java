package org.tapgate.platform.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A system of others that is asked by POST of JSON. */
public final class Endpoint {

    private final HttpClient client;

    private final URI base;

    private final Optional<String> token;

    private final int longestAnswer;

    /**
     * A system at this address.
     *
     * @param base to which paths are added, such as {@code https://mrs.bank.example/api}
     * @param token sent as bearer token, if there is one
     * @param longestAnswer in bytes; more is a failure
     */
    public Endpoint(String base, Optional<String> token, int longestAnswer) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.base = URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
        this.token = token;
        this.longestAnswer = longestAnswer;
    }

    /**
     * Sends JSON and waits for the whole answer.
     *
     * @param path added to the address, with a leading slash, or empty
     * @param within the longest that this may take, connecting and reading included
     */
    public Reply post(String path, String json, Duration within) {
        var call = client.sendAsync(request(path, json, within), info -> new BoundedBody(longestAnswer));
        try {
            HttpResponse<byte[]> answer = call.get(within.toNanos(), TimeUnit.NANOSECONDS);
            return new Reply.Answered(answer.statusCode(), answer.body());
        } catch (TimeoutException late) {
            return new Reply.Failed("no answer within " + within);
        } catch (ExecutionException broken) {
            return new Reply.Failed(broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Reply.Failed("interrupted");
        } finally {
            call.cancel(true);
        }
    }

    private HttpRequest request(String path, String json, Duration within) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(within)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    /** What came of a call. */
    public sealed interface Reply {

        /** An answer, whatever it says. */
        record Answered(
                int status,
                @SuppressWarnings("ArrayRecordComponent") byte[] body) implements Reply {}

        /**
         * No answer, or none that could be read.
         *
         * @param why without any value, for the log
         */
        record Failed(String why) implements Reply {}
    }
}
