package org.tapgate.api.pos;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.EntryCheck;
import org.tapgate.access.ReadMethod;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** A terminal asks whether a card may pass. */
@Schema(name = "CheckEntryInput")
public record CheckEntryInput(
        @NotNull @Valid CardInput card,

        @NotNull @Schema(example = "CONTACTLESS") ReadMethod readMethod,

        @Schema(nullable = true, description = "What the terminal's clock shows; kept, never believed")
        Instant terminalTime) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** What the schema cannot tell: a card that is over, and a clock gone astray. */
    List<Fault> faults(ClearCard read, Instant now) {
        var faults = new Faults();
        read.expiryFaults(faults, now);
        if (terminalTime != null && (terminalTime.isBefore(EARLIEST) || terminalTime.isAfter(LATEST))) {
            faults.add("terminalTime", "out_of_range", "from year 2000 to 9998");
        }
        return faults.found();
    }

    EntryCheck of(ClearCard read, String terminal, Optional<String> key) {
        return new EntryCheck(terminal, read.number(), read.month(), readMethod, terminalTime, key);
    }
}
