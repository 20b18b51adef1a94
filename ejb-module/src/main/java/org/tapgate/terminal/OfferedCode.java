package org.tapgate.terminal;

import java.time.Instant;

/**
 * A pairing code as the operator sees it, once.
 *
 * @param code the code itself
 * @param expiresAt the first instant at which it is no longer good
 */
public record OfferedCode(PairingCode code, Instant expiresAt) {}
