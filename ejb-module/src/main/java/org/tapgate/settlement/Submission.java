package org.tapgate.settlement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a batch is sent to the acquirer.
 *
 * @param key by which the acquirer knows it again; the same on every attempt
 * @param attempts that failed
 * @param refusal why the acquirer refused it; null when it did not
 */
public record Submission(UUID key, int attempts, Refusal refusal) {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    /**
     * Why the acquirer refuses a batch.
     *
     * @param code the acquirer's
     * @param remedy what the acquirer wants done; may be empty
     */
    public record Refusal(String code, String remedy) {}

    /** Not sent yet. */
    public static Submission under(UUID key) {
        return new Submission(key, 0, null);
    }

    /** After an attempt that failed. */
    public Submission failed() {
        return new Submission(key, attempts + 1, null);
    }

    /** When a person asks for it anew. */
    public Submission again() {
        return new Submission(key, 0, null);
    }

    /** After the acquirer refused it. */
    public Submission refused(Refusal why) {
        return new Submission(key, attempts, why);
    }

    /** How long to wait after the last failure; empty when only a person may send it again. */
    public Optional<Duration> nextPause() {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(Math.max(attempts - 1, 0))) : Optional.empty();
    }
}
