package org.tapgate.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an entry was asked for, as it was then. The last four are null when the terminal belonged to no location.
 *
 * @param terminal serial number
 * @param terminalTime what the terminal's clock showed; null when it did not say
 * @param readMethod how the card was read
 * @param locationId the location
 * @param clientId the client whose location it was; null when it was nobody's
 * @param country ISO 3166-1 alpha-3
 * @param service what was behind the door
 */
public record EntryOrigin(
        String terminal,
        Instant terminalTime,
        ReadMethod readMethod,
        UUID locationId,
        UUID clientId,
        String country,
        String service) {

    /**
     * Where a terminal asks.
     *
     * @param place null when it belongs to no location
     */
    public static EntryOrigin of(EntryCheck check, Place place) {
        return place == null
                ? new EntryOrigin(check.terminal(), check.terminalTime(), check.readMethod(), null, null, null, null)
                : new EntryOrigin(
                        check.terminal(),
                        check.terminalTime(),
                        check.readMethod(),
                        place.locationId(),
                        place.clientId(),
                        place.country(),
                        place.service());
    }
}
