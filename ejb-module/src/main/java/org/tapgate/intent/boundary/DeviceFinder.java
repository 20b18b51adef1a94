package org.tapgate.intent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientDirectory;
import org.tapgate.identity.DataScope;
import org.tapgate.intent.Device;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.IntentLimits;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalRegister;

/** Devices by their public names, and what may be asked of them. */
@ApplicationScoped
class DeviceFinder {

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofHours(3);

    @Inject
    TerminalRegister terminals;

    @Inject
    ClientDirectory clients;

    @Inject
    DeviceStore devices;

    /** Of terminals that are no client's. */
    @Inject
    @ConfigProperty(name = "tapgate.intent.currency", defaultValue = "EUR")
    String usualCurrency;

    /** After which an intent without a card is abandoned. */
    @Inject
    @ConfigProperty(name = "tapgate.intent.time-to-live", defaultValue = "PT15M")
    Duration timeToLive;

    /** The device of that name, whosever it is. A type may contain the separator, and so may a serial number. */
    Optional<Terminal> terminal(String deviceId) {
        for (int at = deviceId.indexOf(Device.SEPARATOR); at >= 0; at = deviceId.indexOf(Device.SEPARATOR, at + 1)) {
            var found = SerialNumber.parse(deviceId.substring(at + Device.SEPARATOR.length()))
                    .flatMap(serialNumber -> terminals.find(serialNumber, DataScope.EVERYTHING))
                    .filter(terminal -> Device.of(terminal).deviceId().equals(deviceId));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What may be asked for on a terminal of this client; null is no client's. */
    IntentLimits limits(UUID clientId) {
        var currency = Optional.ofNullable(clientId)
                .flatMap(clients::client)
                .map(Client::currency)
                .orElse(usualCurrency);
        return devices.limits(clientId, currency);
    }

    /** When payments of this client are captured; null is no client's. */
    CaptureType captureType(UUID clientId) {
        return Optional.ofNullable(clientId)
                .flatMap(clients::client)
                .map(Client::captureType)
                .orElse(CaptureType.IMPLICIT);
    }

    /** From 30 seconds to 3 hours, whatever is set. */
    Duration timeToLive() {
        if (timeToLive.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return timeToLive.compareTo(LONGEST) > 0 ? LONGEST : timeToLive;
    }
}
