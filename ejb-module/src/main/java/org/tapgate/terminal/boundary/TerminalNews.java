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
import org.tapgate.terminal.Terminal;

/** Tells what happened to a terminal: the trail all of it, the world what webhooks.md section 1 lists. */
@ApplicationScoped
class TerminalNews {

    @Inject
    private AuditTrail trail;

    @Inject
    private Outbox outbox;

    void paired(PairedTerminal terminal, Instant now) {
        trail.note("terminal.paired", terminal.id(), facts(terminal.serialNumber()));
        publish("terminal.paired", terminal.id(), terminal.serialNumber(), terminal.clientId(), now);
    }

    void unpaired(Terminal terminal, Instant now) {
        note("terminal.unpaired", terminal);
        publish(
                "terminal.unpaired",
                terminal.id(),
                terminal.serialNumber(),
                terminal.details().clientId(),
                now);
    }

    void note(String action, Terminal terminal) {
        trail.note(action, terminal.id(), facts(terminal.serialNumber()));
    }

    private void publish(String type, UUID id, SerialNumber serialNumber, UUID clientId, Instant now) {
        // The form of a serial number needs no escaping in JSON
        var event = DomainEvent.of(type, id, now, "{\"serialNumber\":\"" + serialNumber + "\"}");
        outbox.publish(clientId == null ? event : event.forClient(clientId));
    }

    private static Map<String, Object> facts(SerialNumber serialNumber) {
        return Map.of("serialNumber", serialNumber.value());
    }
}
