package org.tapgate.api.pos;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A terminal says that the cardholder went in. */
@Schema(name = "ConfirmEntryInput")
public record ConfirmEntryInput(
        @NotNull UUID accessId, @Valid GuestsInput guests) {}
