package org.tapgate.access;

import java.time.Instant;

/**
 * Somebody saved something.
 *
 * @param at when
 * @param by e-mail address of a user or name of an application, as it was then
 */
public record Saving(Instant at, String by) {}
