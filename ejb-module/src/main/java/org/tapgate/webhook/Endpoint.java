package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;

/**
 * Where a client wants to be told of events.
 *
 * @param id identifier
 * @param owner whose it is
 * @param version rises with every change that people make, from 1
 * @param settings what its client says; {@code enabled} as it really is
 * @param disabled why and since when it gets nothing; empty when it does
 * @param health how it is doing
 * @param createdAt when it was added
 * @param changedAt when people last changed it
 */
public record Endpoint(
        UUID id,
        StreamOwner owner,
        long version,
        EndpointDraft settings,
        Optional<Disabled> disabled,
        Health health,
        Instant createdAt,
        Instant changedAt) {

    /** How many calls of one there are at once at most. */
    public static final int CALLS_AT_ONCE = 4;

    /** Why and since when it gets nothing. */
    public record Disabled(DisabledReason reason, Instant since) {}

    /** A new one. */
    public static Endpoint of(UUID id, StreamOwner owner, EndpointDraft draft, Instant now) {
        return new Endpoint(id, owner, 1, draft, switchedOff(draft, Optional.empty(), now), Health.GOOD, now, now);
    }

    /** As the draft wants it; enabling forgets how badly it did. */
    public Endpoint replacedBy(EndpointDraft draft, Instant now) {
        var fresh = draft.enabled() && disabled.isPresent();
        return new Endpoint(
                id,
                owner,
                version + 1,
                draft,
                switchedOff(draft, disabled, now),
                fresh ? Health.GOOD : health,
                createdAt,
                now);
    }

    private static Optional<Disabled> switchedOff(EndpointDraft draft, Optional<Disabled> before, Instant now) {
        return draft.enabled()
                ? Optional.empty()
                : before.or(() -> Optional.of(new Disabled(DisabledReason.SWITCHED_OFF, now)));
    }

    /** The same, doing otherwise. */
    public Endpoint with(Health other) {
        return new Endpoint(id, owner, version, settings, disabled, other, createdAt, changedAt);
    }

    /** The same, out of use. */
    public Endpoint with(Disabled out) {
        return new Endpoint(id, owner, version, settings, Optional.of(out), health, createdAt, changedAt);
    }

    /** Whether it is called at that time at all. */
    public Circuit.Admission admission(Instant now) {
        return disabled.isPresent() ? Circuit.Admission.HOLD : health.circuit().admission(now);
    }

    /** How many calls its rate allows at that time. */
    public int freeCalls(Instant now) {
        return settings.ratePerSecond() == null
                ? Integer.MAX_VALUE
                : bucket(now).whole();
    }

    /** How many of so many may be taken: nothing ahead of its calls when it has a rate, which is that of calls. */
    public int mostAtOnce(int wanted) {
        return settings.ratePerSecond() == null ? wanted : Math.min(wanted, CALLS_AT_ONCE);
    }

    /** How long it is from then until its rate allows a call. */
    public Duration untilFree(Instant now) {
        return settings.ratePerSecond() == null ? Duration.ZERO : bucket(now).untilOne(settings.ratePerSecond());
    }

    private TokenBucket bucket(Instant now) {
        return health.bucket().filled(settings.ratePerSecond(), now);
    }

    /** How it is doing when so many calls are on their way, the first of which may be a trial that ends then at the latest. */
    public Health healthAfter(int calls, Instant now, Instant trialEnd) {
        if (calls == 0) {
            return health;
        }
        if (admission(now) == Circuit.Admission.PROBE) {
            return health.with(health.circuit().probing(trialEnd));
        }
        return settings.ratePerSecond() == null
                ? health
                : health.with(bucket(now).without(calls));
    }

    /** Whether it is to be told of the event. A ping is for the endpoint that it names only. */
    public boolean wants(StreamEvent event) {
        if (!event.owner().equals(owner)) {
            return false;
        }
        if (PingEvent.isOne(event)) {
            return PingEvent.isFor(event, id);
        }
        return (settings.eventTypes().isEmpty() || settings.eventTypes().contains(event.type()))
                && (settings.format() == EndpointFormat.STANDARD || PointBody.canTell(event.type()));
    }
}
