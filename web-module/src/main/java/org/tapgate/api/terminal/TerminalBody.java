package org.tapgate.api.terminal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalStatus;

/** A terminal as it is answered. */
@Schema(name = "Terminal")
public record TerminalBody(
        @Schema(example = "1851234567") String serialNumber,
        UUID locationId,
        @Schema(nullable = true) String poiType,
        @Schema(nullable = true) String posId,
        @Schema(nullable = true) UUID groupId,
        @Schema(nullable = true) UUID clientId,
        TerminalStatus status,
        @Schema(nullable = true) Instant pairedAt,
        Instant createdAt,
        Instant changedAt) {

    static TerminalBody of(Terminal terminal) {
        var details = terminal.details();
        return new TerminalBody(
                terminal.serialNumber().value(),
                details.locationId(),
                details.poiType(),
                details.posId(),
                details.groupId(),
                details.clientId(),
                terminal.status(),
                terminal.pairedAt(),
                terminal.createdAt(),
                terminal.changedAt());
    }
}
