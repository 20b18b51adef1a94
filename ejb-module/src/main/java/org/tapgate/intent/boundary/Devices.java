package org.tapgate.intent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.intent.Device;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentLimits;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.ListedDevice;
import org.tapgate.intent.OperatingMode;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalExcerpts;

/** The devices of an integrator, and how they are used. */
@Stateless
public class Devices {

    @Inject
    TerminalExcerpts terminals;

    @Inject
    DeviceFinder finder;

    @Inject
    DeviceStore devices;

    @Inject
    IntentStore intents;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /**
     * A part of the devices that the caller sees.
     *
     * @param devices in the order of their serial numbers
     * @param total of all that fit
     */
    public record Listed(List<ListedDevice> devices, long total) {}

    /**
     * What holds a device.
     *
     * @param intent empty when nothing does
     */
    public record Held(Optional<Intent> intent) {}

    /** Devices that fit, from a place counted from the first. */
    @Requires(Permission.INTENT_VIEW)
    public Listed list(Optional<UUID> locationId, Optional<String> posId, int limit, int offset) {
        var found = terminals.excerpt(locationId, posId, scope(Permission.INTENT_VIEW), limit, offset);
        var modes = devices.modes(found.terminals().stream().map(Terminal::id).toList());
        return new Listed(
                found.terminals().stream()
                        .map(terminal -> listed(terminal, modes.getOrDefault(terminal.id(), OperatingMode.PDV)))
                        .toList(),
                found.total());
    }

    /** Changes how a device takes its work; an intent that it holds stays. */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<ListedDevice> changeMode(String deviceId, OperatingMode mode) {
        var found = visible(deviceId, Permission.INTENT_EDIT);
        if (found.isEmpty()) {
            return new Missing<>();
        }
        var terminal = found.get();
        var before = devices.hold(terminal.id(), clock.instant());
        if (before != mode) {
            devices.change(terminal.id(), mode, clock.instant());
            trail.note("device.mode_changed", terminal.id(), Map.of("mode", mode.name()));
        }
        return new Written<>(listed(terminal, mode));
    }

    /** What holds a device now; missing when there is no such device. */
    @Requires(Permission.INTENT_VIEW)
    public WriteOutcome<Held> held(String deviceId) {
        return visible(deviceId, Permission.INTENT_VIEW)
                .<WriteOutcome<Held>>map(terminal -> new Written<>(new Held(intents.live(terminal.id()))))
                .orElseGet(Missing::new);
    }

    /** What the caller may ask for in one intent. */
    @Requires(Permission.INTENT_VIEW)
    public IntentLimits limits() {
        return finder.limits(scope(Permission.INTENT_VIEW).client().orElse(null));
    }

    private Optional<Terminal> visible(String deviceId, Permission permission) {
        return finder.terminal(deviceId).filter(terminal -> terminal.isIn(scope(permission)));
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }

    private static ListedDevice listed(Terminal terminal, OperatingMode mode) {
        return new ListedDevice(Device.of(terminal), terminal.details().posId(), mode);
    }
}
