package org.tapgate.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which figures are wanted; empty is any.
 *
 * @param from hours that begin then or later
 * @param to hours that begin earlier
 * @param locationId one location
 * @param service one service
 */
public record TrafficFilter(
        Optional<Instant> from, Optional<Instant> to, Optional<UUID> locationId, Optional<String> service) {}
