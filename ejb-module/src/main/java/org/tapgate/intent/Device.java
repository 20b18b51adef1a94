package org.tapgate.intent;

import java.util.UUID;
import org.tapgate.terminal.Terminal;

/**
 * A terminal as integrators see it.
 *
 * @param terminalId identifier of the terminal
 * @param serialNumber printed on it: the seed's Poi
 * @param deviceId the name in the public API: type, two underscores, serial number
 * @param clientId whose it is; null when it is nobody's in particular
 * @param locationId where it stands: the public API's store
 */
public record Device(UUID terminalId, String serialNumber, String deviceId, UUID clientId, UUID locationId) {

    /** Between type and serial number. */
    public static final String SEPARATOR = "__";

    private static final String NO_TYPE = "POS";

    /** The device that a terminal is. */
    public static Device of(Terminal terminal) {
        var details = terminal.details();
        var type = details.poiType() == null ? NO_TYPE : details.poiType();
        var serialNumber = terminal.serialNumber().value();
        return new Device(
                terminal.id(), serialNumber, type + SEPARATOR + serialNumber, details.clientId(), details.locationId());
    }
}
