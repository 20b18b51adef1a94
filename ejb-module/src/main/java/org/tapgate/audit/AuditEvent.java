package org.tapgate.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did.
 *
 * @param id rises with time
 * @param at when
 * @param actor who
 * @param action what, as {@code thing.done}: {@code location.created}
 * @param subject identifier of the thing
 * @param requestId the request it was done by; empty at start-up and in timers
 * @param facts what is worth knowing later, by name; never a secret, token, password or card number
 */
public record AuditEvent(
        UUID id,
        Instant at,
        Actor actor,
        String action,
        String subject,
        Optional<String> requestId,
        Map<String, Object> facts) {

    /** Copies the facts. */
    public AuditEvent {
        facts = Map.copyOf(facts);
    }
}
