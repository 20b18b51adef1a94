package org.tapgate.terminal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.SilentTerminal;
import org.tapgate.terminal.Terminal;

/** Tells what happened to a terminal: the trail all of it, the world what webhooks.md section 1 lists. */
@ApplicationScoped
class TerminalNews {

    @Inject
    private AuditTrail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private LastHeard heard;

    void paired(PairedTerminal terminal, Instant now) {
        trail.note("terminal.paired", terminal.id(), facts(terminal.serialNumber()));
        heard.of(terminal.serialNumber(), now);
        publish("terminal.paired", terminal.id(), data(terminal.serialNumber()), terminal.clientId(), now);
    }

    void unpaired(Terminal terminal, Instant now) {
        note("terminal.unpaired", terminal);
        publish(
                "terminal.unpaired",
                terminal.id(),
                data(terminal.serialNumber()),
                terminal.details().clientId(),
                now);
    }

    void offline(SilentTerminal terminal, Instant now) {
        var data = "{\"serialNumber\":\"" + terminal.serialNumber() + "\",\"heardAt\":\"" + terminal.heardAt() + "\"}";
        publish("terminal.offline", terminal.id(), data, terminal.clientId(), now);
    }

    void note(String action, Terminal terminal) {
        trail.note(action, terminal.id(), facts(terminal.serialNumber()));
    }

    /** The form of a serial number needs no escaping in JSON. */
    private static String data(SerialNumber serialNumber) {
        return "{\"serialNumber\":\"" + serialNumber + "\"}";
    }

    private void publish(String type, UUID id, String data, UUID clientId, Instant now) {
        var event = DomainEvent.of(type, id, now, data);
        outbox.publish(clientId == null ? event : event.forClient(clientId));
    }

    private static Map<String, Object> facts(SerialNumber serialNumber) {
        return Map.of("serialNumber", serialNumber.value());
    }
}
