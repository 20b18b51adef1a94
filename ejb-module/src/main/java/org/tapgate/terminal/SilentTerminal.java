package org.tapgate.terminal;

import java.time.Instant;
import java.util.UUID;

/**
 * A paired terminal that has not been heard of for too long.
 *
 * @param id identifier
 * @param serialNumber what is printed on it
 * @param clientId the client whose terminal it is; null when it is nobody's in particular
 * @param heardAt when it was last heard of
 */
public record SilentTerminal(UUID id, SerialNumber serialNumber, UUID clientId, Instant heardAt) {}
