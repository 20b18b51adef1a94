package org.tapgate.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event in its place.
 *
 * @param id the same everywhere: in lists, and as {@code webhook-id} of every delivery
 * @param owner whose sequence it is in
 * @param sequence its number there, from 1
 * @param type wire name of an {@link EventType}
 * @param occurredAt when the change was made
 * @param body the JSON that is sent, see {@link EventBody}
 */
public record StreamEvent(UUID id, StreamOwner owner, long sequence, String type, Instant occurredAt, String body) {}
