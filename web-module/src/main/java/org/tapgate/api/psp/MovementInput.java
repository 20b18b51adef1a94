package org.tapgate.api.psp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.MayBeEmpty;
import org.tapgate.api.problem.BadInput;
import org.tapgate.order.Asked;
import org.tapgate.platform.Faults;

/** How much is to be given back or captured; all that is left when nothing is said. */
@MayBeEmpty
@Schema(name = "PspMovementInput")
public record MovementInput(
        @Schema(nullable = true, description = "Minor units; all that is left when not given", example = "3545")
        String amount,

        @Schema(nullable = true, description = "That of the operation", example = "EUR")
        String currency,

        @Schema(nullable = true, description = "At most 255 characters, for the audit trail", example = "TV LG 3423")
        String description) {

    static final int LONGEST_DESCRIPTION = 255;

    /** A body that is not there asks for all. */
    static Asked asked(MovementInput sent) {
        return sent == null ? new Asked(null, null, null) : sent.asked();
    }

    private Asked asked() {
        var faults = new Faults();
        var asked = new Asked(Amounts.read(faults, "amount", amount), currency, description);
        faults.longest("description", description, LONGEST_DESCRIPTION);
        if (!faults.found().isEmpty()) {
            throw new BadInput(faults.found());
        }
        return asked;
    }
}
