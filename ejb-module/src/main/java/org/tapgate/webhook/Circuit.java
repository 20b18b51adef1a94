package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * The breaker of one endpoint, kept in the database so that all nodes spare it (webhooks.md section 3; M. Nygard, Release
 * It, "Circuit Breaker"). Libraries keep theirs in the memory of one node, where every restart forgets it.
 *
 * @param state whether the endpoint is called
 * @param until when the next step is due: the trial call of an open one, the end of the trial of a half-open one; null when
 *     closed
 * @param pause how long it was left alone last
 */
public record Circuit(CircuitState state, Instant until, Duration pause) {

    /** As it should be. */
    public static final Circuit CLOSED = new Circuit(CircuitState.CLOSED, null, Duration.ZERO);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** What it says about one more call. */
    public enum Admission {
        /** Go ahead. */
        SEND,
        /** Go ahead as the one trial call. */
        PROBE,
        /** Not now. */
        HOLD
    }

    /** What it says about one more call at that time; a trial whose end is overdue was lost with its node. */
    public Admission admission(Instant now) {
        return switch (state) {
            case CLOSED -> Admission.SEND;
            case OPEN, HALF_OPEN -> now.isBefore(until) ? Admission.HOLD : Admission.PROBE;
        };
    }

    /** As it is while the trial call lasts, at most until then. */
    public Circuit probing(Instant end) {
        return new Circuit(CircuitState.HALF_OPEN, end, pause);
    }

    /** As it is after a failed call. */
    public Circuit afterFailure(RecentCalls recent, Instant now) {
        return switch (state) {
            case CLOSED -> recent.areBad() ? open(FIRST_PAUSE, now) : this;
            case HALF_OPEN -> open(doubled(), now);
            case OPEN -> this;
        };
    }

    private Circuit open(Duration next, Instant now) {
        return new Circuit(CircuitState.OPEN, now.plus(next), next);
    }

    private Duration doubled() {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
