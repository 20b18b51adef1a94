package org.tapgate.codebook;

/**
 * A code as it is kept.
 *
 * @param version 1 for the first, one more with each change
 * @param code without faults
 */
public record SavedCode(long version, ListedCode code) {}
