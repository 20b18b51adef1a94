package org.tapgate.access;

import java.time.Duration;
import java.util.UUID;

/**
 * Where the card is tapped: an enabled location.
 *
 * @param locationId the location
 * @param clientId the client whose place it is; null when it is nobody's
 * @param country ISO 3166-1 alpha-3
 * @param service what is behind the door, such as {@code LOUNGE}
 * @param cooldown how long a card waits here after an entry; zero = not at all
 */
public record Place(UUID locationId, UUID clientId, String country, String service, Duration cooldown) {}
