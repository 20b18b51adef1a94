package org.tapgate.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the application is ready to work: {@code GET /health/ready} answers 200, and the APIs answer.
 *
 * <p>Payara says "ready" as soon as the checks of an application pass, which is before its web part is loaded; until
 * then paths answer 404 without a request id.
 */
final class Readiness {

    private static final Duration CALL = Duration.ofSeconds(5);

    private static final long POLL_MILLIS = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CALL).build();

    private final HttpRequest health;

    private final HttpRequest api;

    /** Readiness of the application at this address, {@code http://host:port}. */
    Readiness(String baseUrl) {
        health = HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready"))
                .timeout(CALL)
                .build();
        api = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1"))
                .timeout(CALL)
                .build();
    }

    /** Whether it became ready before it ended or the time was over. */
    boolean await(Process application, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (application.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (isNow()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNow() throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200
                    && client.send(api, BodyHandlers.discarding())
                            .headers()
                            .firstValue("X-Request-Id")
                            .isPresent();
        } catch (IOException notYet) {
            return false;
        }
    }
}
