package org.tapgate.settlement;

import java.time.Duration;
import java.time.Instant;

/** When a batch is to be worked on after something happened to it. */
public final class NextStep {

    /** How long a node has for a step before others take it; longer than any call to the acquirer lasts. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    /** After the acquirer gave no answer to a question, or none that is final. */
    public static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private NextStep() {}

    /** When a batch that stands there is worked on; null when it waits for people. */
    public static Instant dueAt(BatchState state, Submission submission, Instant now) {
        return switch (state) {
            case CLOSING, SUBMITTED, ACCEPTED, PARTIALLY_SETTLED, ABORTED -> now;
            case SUBMIT_FAILED -> submission.nextPause().map(now::plus).orElse(null);
            case OPEN, CLOSED, OUT_OF_BALANCE, REJECTED, SETTLED, RECONCILED, CANCELLED -> null;
        };
    }
}
