package org.tapgate.terminal;

import java.time.Instant;

/**
 * A pairing attempt that failed.
 *
 * @param at when
 * @param address the network address it came from
 */
public record WrongCode(Instant at, String address) {}
