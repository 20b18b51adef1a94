package org.tapgate.access;

import java.time.Instant;

/**
 * That a completed entry was taken back: access-control.md section 11.
 *
 * @param by who did it, as the audit trail names people
 * @param at when
 * @param reason what they said
 */
public record Reversal(String by, Instant at, String reason) {}
