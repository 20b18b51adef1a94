package org.tapgate.terminal;

import java.time.Instant;
import java.util.Optional;

/**
 * A terminal that has proved to hold its key.
 *
 * @param serialNumber the terminal
 * @param tokenId the {@code jti} of its token, when sent: to be used once
 * @param tokenRefusedFrom the instant from which the token is refused anyway, so that its {@code jti} may be forgotten
 */
public record TerminalIdentity(SerialNumber serialNumber, Optional<String> tokenId, Instant tokenRefusedFrom)
        implements TokenOutcome {}
