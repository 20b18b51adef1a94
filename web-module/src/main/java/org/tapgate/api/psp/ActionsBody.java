package org.tapgate.api.psp;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.AllowedAction;
import org.tapgate.order.PaymentAction;

/** What can be done with an operation now. */
@Schema(name = "PspActions")
public record ActionsBody(List<Allowed> actions) {

    /** One of them. */
    @Schema(name = "PspAction")
    public record Allowed(
            @Schema(description = "VOID and REFUND go to /refunds, CAPTURE to /captures, CANCEL to /cancels")
            PaymentAction action,

            @Schema(description = "Minor units", example = "1")
            String minAmount,

            @Schema(description = "Minor units", example = "3545")
            String maxAmount,

            @Schema(example = "EUR") String currency) {

        static Allowed of(AllowedAction allowed) {
            return new Allowed(
                    allowed.action(),
                    Long.toString(allowed.least().amount()),
                    Long.toString(allowed.most().amount()),
                    allowed.most().currency());
        }
    }

    static ActionsBody of(List<AllowedAction> actions) {
        return new ActionsBody(actions.stream().map(Allowed::of).toList());
    }
}
