package org.tapgate.fx;

import java.util.UUID;

/**
 * A rate that is stored.
 *
 * @param version grows by one with each change
 */
public record SavedFxRate(UUID id, long version, FxRate rate) {}
