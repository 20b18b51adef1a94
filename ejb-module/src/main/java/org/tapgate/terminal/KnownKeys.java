package org.tapgate.terminal;

/**
 * The registered keys up to a change.
 *
 * @param keys all keys registered by this change and those before
 * @param change the number of the change, 0 before the first
 */
public record KnownKeys(RegisteredKeys keys, long change) {

    /** The beginning. */
    public static final KnownKeys NONE = new KnownKeys(RegisteredKeys.none(), 0);
}
