package org.tapgate.location;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where cardholders are let in.
 *
 * @param id identifier
 * @param details what it is
 * @param version rises with every change, from 1
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record Location(UUID id, LocationDetails details, long version, Instant createdAt, Instant changedAt) {}
