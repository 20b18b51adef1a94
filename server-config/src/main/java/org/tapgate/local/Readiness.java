package org.tapgate.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Whether the application is ready to work: {@code GET /health/ready} answers 200, and the APIs answer.
 *
 * <p>Payara says "ready" as soon as the checks of an application pass, which is before its web part is loaded; until
 * then paths answer 404 without a request id.
 */
final class Readiness {

    private static final Duration CALL = Duration.ofSeconds(5);

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

    /** Whether it is ready at this moment. */
    boolean isNow() throws InterruptedException {
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
