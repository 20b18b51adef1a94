package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a batch; written once.
 *
 * @param batchId of the batch
 * @param event what
 * @param from where it stood
 * @param to where it stood then
 * @param actor who: the name of a person or an application, or the system's
 * @param at when
 * @param note why, in somebody's words; null for none
 */
public record BatchChange(
        UUID batchId, BatchEvent event, BatchState from, BatchState to, String actor, Instant at, String note) {}
