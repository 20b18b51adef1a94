package org.tapgate.api.terminal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalDraft;

/** A terminal as it is sent; what is wrong with it, {@link TerminalDraft} says. */
@Schema(name = "TerminalInput")
public record TerminalInput(
        @Schema(required = true, description = "As printed on the terminal", example = "1851234567")
        String serialNumber,

        @Schema(required = true) UUID locationId,
        @Schema(nullable = true, example = "PAX A920") String poiType,
        @Schema(nullable = true) String posId,
        @Schema(nullable = true) UUID groupId,
        @Schema(nullable = true) UUID clientId) {

    TerminalDraft draft() {
        return new TerminalDraft(serialNumber, new TerminalDetails(locationId, poiType, posId, groupId, clientId));
    }
}
