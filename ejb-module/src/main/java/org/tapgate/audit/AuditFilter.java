package org.tapgate.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which events are wanted; empty parts do not narrow.
 *
 * @param actors only what one of these did: how far the reader may see; none of them means nothing at all
 * @param actor only what this one did
 * @param action only this action, as {@code location.created}
 * @param subject only what was done to this thing
 * @param requestId only what this request did
 * @param from then or later
 * @param to earlier
 */
public record AuditFilter(
        Optional<Set<UUID>> actors,
        Optional<UUID> actor,
        Optional<String> action,
        Optional<String> subject,
        Optional<String> requestId,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Copies the actors. */
    public AuditFilter {
        actors = actors.map(Set::copyOf);
    }

    /** All events. */
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same, cut to what these did. */
    public AuditFilter of(Set<UUID> some) {
        return new AuditFilter(Optional.of(some), actor, action, subject, requestId, from, to);
    }
}
