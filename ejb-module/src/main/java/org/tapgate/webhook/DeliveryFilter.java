package org.tapgate.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which deliveries: of an endpoint, in a state, of a type of event, made in a span of time. */
public record DeliveryFilter(
        Optional<UUID> endpoint,
        Optional<UUID> event,
        Optional<DeliveryState> state,
        Optional<String> eventType,
        Optional<Instant> from,
        Optional<Instant> to) {}
