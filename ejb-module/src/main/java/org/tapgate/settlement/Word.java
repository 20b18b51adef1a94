package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;

/**
 * Who said something, and when.
 *
 * @param personId of a user or of an application that somebody uses
 * @param name as it was then
 */
public record Word(UUID personId, String name, Instant at) {}
