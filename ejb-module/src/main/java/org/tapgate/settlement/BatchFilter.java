package org.tapgate.settlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which batches are wanted; empty parts do not narrow.
 *
 * @param clientId of that client
 * @param state that stand there
 * @param from of that business day or later
 * @param to of that business day or earlier
 * @param oldestFirst the other way round than usual
 */
public record BatchFilter(
        Optional<UUID> clientId,
        Optional<BatchState> state,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean oldestFirst) {}
