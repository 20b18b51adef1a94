package org.tapgate.access;

import java.time.Instant;

/**
 * When what happened to an entry.
 *
 * @param requestedAt when the server was asked
 * @param occurredAt when the cardholder went in, by which it is counted; null before
 * @param changedAt when it last changed
 * @param expiresAt when it has to be confirmed; null when it was refused
 */
public record EntryTimes(Instant requestedAt, Instant occurredAt, Instant changedAt, Instant expiresAt) {

    EntryTimes changed(Instant now) {
        return new EntryTimes(requestedAt, occurredAt, now, expiresAt);
    }

    EntryTimes occurred(Instant now) {
        return new EntryTimes(requestedAt, now, now, expiresAt);
    }
}
