package org.tapgate.api.pos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terminal has told the cardholder. */
@Schema(name = "FinishIntentInput")
public record FinishIntentInput(
        @Schema(nullable = true, example = "true") Boolean receiptPrinted) {}
