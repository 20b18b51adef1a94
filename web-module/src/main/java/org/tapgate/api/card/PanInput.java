package org.tapgate.api.card;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.pos.CardNumber;
import org.tapgate.card.Pan;

/** A card, by its number, which is not kept. It prints nothing of itself. */
@Schema(name = "PanInput")
public record PanInput(
        @NotNull
        @CardNumber
        @Schema(description = "12 to 19 digits with a valid check digit", example = "5432101234597899")
        String pan) {

    Pan number() {
        return Pan.parse(pan).orElseThrow();
    }

    @Override
    public String toString() {
        return "PanInput";
    }
}
