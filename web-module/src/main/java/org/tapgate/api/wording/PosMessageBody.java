package org.tapgate.api.wording;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.wording.SavedPosMessage;

/** A text for cardholders as it is answered. */
@Schema(name = "PosMessage")
public record PosMessageBody(
        UUID id,
        @Schema(example = "LIMIT_EXCEEDED") String code,
        @Schema(example = "pl") String language,

        @Schema(example = "Limit użyć tej karty został przekroczony.")
        String text,

        @Schema(nullable = true, description = "At whose places; null = wherever the client has none of its own")
        UUID clientId) {

    static PosMessageBody of(SavedPosMessage saved) {
        var message = saved.message();
        return new PosMessageBody(saved.id(), message.code(), message.language(), message.text(), message.clientId());
    }
}
