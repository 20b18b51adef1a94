package org.tapgate.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until the application says that it is ready to work: {@code GET /health/ready} answers 200. */
final class Readiness {

    private static final Duration CALL = Duration.ofSeconds(5);

    private static final long POLL_MILLIS = 200;

    private Readiness() {}

    /** Whether it became ready before it ended or the time was over. */
    static boolean await(String baseUrl, Process application, Duration patience) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CALL).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready"))
                .timeout(CALL)
                .build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (application.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (answers(client, question)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
