package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a call.
 *
 * @param result how it ended
 * @param startedAt when the call began
 * @param took how long it lasted
 * @param status HTTP status; empty without an answer
 * @param headers of the answer, each as {@code name: value}
 * @param body how the body begins; at most {@link #KEPT_BODY} bytes of it
 * @param retryAfter what a header {@code Retry-After} asked for
 */
public record Reply(
        AttemptResult result,
        Instant startedAt,
        Duration took,
        Optional<Integer> status,
        List<String> headers,
        String body,
        Optional<Duration> retryAfter) {

    /** What is kept of a body. */
    public static final int KEPT_BODY = 16 * 1024;

    /** Copies the headers. */
    public Reply {
        headers = List.copyOf(headers);
    }

    /** No answer. */
    public static Reply none(AttemptResult result, Instant startedAt, Duration took) {
        return new Reply(result, startedAt, took, Optional.empty(), List.of(), "", Optional.empty());
    }

    /** Whether the endpoint is busy rather than broken, so that it should be given time (webhooks.md section 3). */
    public boolean isBusy() {
        return result == AttemptResult.TIMED_OUT
                || status.filter(code -> code == 429 || code == 502 || code == 503 || code == 504)
                        .isPresent();
    }
}
