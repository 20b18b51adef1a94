package org.tapgate.api.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.webhook.Attempt;
import org.tapgate.webhook.AttemptResult;

/** One call of an endpoint, with both sides of it. */
@Schema(name = "DeliveryAttempt")
public record AttemptBody(
        UUID id,
        int number,
        Instant startedAt,
        int durationMillis,
        AttemptResult result,
        @Schema(nullable = true) Integer status,
        List<String> requestHeaders,
        List<String> responseHeaders,

        @Schema(nullable = true, description = "The first 16 KiB")
        String responseBody,

        @Schema(nullable = true) Instant nextAttemptAt) {

    static AttemptBody of(Attempt attempt) {
        return new AttemptBody(
                attempt.id(),
                attempt.number(),
                attempt.startedAt(),
                attempt.millis(),
                attempt.result(),
                attempt.status(),
                lines(attempt.requestHeaders()),
                lines(attempt.responseHeaders()),
                attempt.responseBody(),
                attempt.nextAt());
    }

    private static List<String> lines(String text) {
        return Stream.ofNullable(text).flatMap(String::lines).toList();
    }
}
