package org.tapgate.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A completed entry as the limits see it.
 *
 * @param rulesetId under which ruleset it was decided, in whatever version
 * @param locationId where
 * @param occurredAt when it counts
 * @param mode how the cardholder entered
 * @param guests who came along
 */
public record CountedEntry(UUID rulesetId, UUID locationId, Instant occurredAt, EntryMode mode, GuestSplit guests) {}
