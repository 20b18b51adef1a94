package org.tapgate.api.psp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.MayBeEmpty;
import org.tapgate.order.Asked;

/** Why a capture is undone. */
@MayBeEmpty
@Schema(name = "PspCancelInput")
public record CancelInput(
        @Schema(nullable = true, description = "At most 255 characters, for the audit trail", example = "charged twice")
        String description) {

    /** A body that is not there says nothing. */
    static Asked asked(CancelInput sent) {
        return sent == null
                ? MovementInput.asked(null)
                : MovementInput.asked(new MovementInput(null, null, sent.description));
    }
}
