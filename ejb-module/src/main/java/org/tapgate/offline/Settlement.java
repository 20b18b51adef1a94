package org.tapgate.offline;

import java.time.Instant;

/**
 * What a person said about a flagged entry.
 *
 * @param by who, as the audit trail names people
 * @param at when
 * @param reason in their words
 */
public record Settlement(String by, Instant at, String reason) {}
