package org.tapgate.api.wording;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.wording.PosMessage;

/** A text for cardholders as it is sent; what is wrong with it, {@link PosMessage} says. */
@Schema(name = "PosMessageInput")
public record PosMessageInput(
        @Schema(required = true, description = "A code that terminals show", example = "LIMIT_EXCEEDED")
        String code,

        @Schema(required = true, description = "BCP 47, with a region or without", example = "pl")
        String language,

        @Schema(required = true, example = "Limit użyć tej karty został przekroczony.")
        String text,

        @Schema(nullable = true, description = "At whose places; null = wherever the client has none of its own")
        UUID clientId) {

    PosMessage message() {
        return new PosMessage(code, language, text, clientId);
    }
}
