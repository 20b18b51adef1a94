package org.tapgate.wording;

import java.util.UUID;

/**
 * A message as it is stored.
 *
 * @param id stays the same
 * @param version 1 for the first, one more with each change
 * @param message without faults
 */
public record SavedPosMessage(UUID id, long version, PosMessage message) {}
