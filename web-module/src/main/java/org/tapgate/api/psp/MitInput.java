package org.tapgate.api.psp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.MitOrder;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** A payment that a merchant makes on a contract. */
@Schema(name = "PspMitInput")
public record MitInput(
        @Schema(required = true) OrderInput order,

        @Schema(required = true, description = "The name of the contract", example = "c-4711")
        String contractId,

        @Schema(
                nullable = true,
                description = "The client's own when not given; an IMPLICIT client has no EXPLICIT one")
        CaptureType captureType) {

    private static final int LONGEST_NAME = 64;

    /** What it is for. */
    @Schema(name = "PspOrderInput")
    public record OrderInput(
            @Schema(
                    nullable = true,
                    description = "The merchant's own name for it; assigned when not given",
                    example = "m-1")
            String orderId,

            @Schema(required = true, description = "Minor units", example = "3545")
            String amount,

            @Schema(required = true, description = "ISO 4217 alpha-3", example = "EUR")
            String currency,

            @Schema(nullable = true, example = "customer-17")
            String customerId,

            @Schema(nullable = true, example = "November") String description,

            @Schema(nullable = true, example = "subscription")
            String customField) {}

    /** The payment, as far as it can be read. */
    MitOrder wanted(Faults faults, StandardCodes codes) {
        faults.text("contractId", contractId, LONGEST_NAME);
        if (!faults.present("order", order)) {
            return null;
        }
        var amount = faults.present("order.amount", order.amount)
                ? Amounts.read(faults, "order.amount", order.amount)
                : null;
        check(faults, codes);
        return faults.found().isEmpty()
                ? new MitOrder(
                        order.orderId,
                        new Money(amount, order.currency),
                        contractId,
                        captureType,
                        new ListedOrder.Said(order.customerId, order.description, order.customField))
                : null;
    }

    private void check(Faults faults, StandardCodes codes) {
        if (order.orderId != null) {
            faults.text("order.orderId", order.orderId, LONGEST_NAME);
        }
        if (faults.present("order.currency", order.currency) && !codes.isCurrency(order.currency)) {
            faults.add("order.currency", "unknown_currency", "must be an ISO 4217 code such as EUR");
        }
        faults.longest("order.customerId", order.customerId, LONGEST_NAME);
        faults.longest("order.description", order.description, MovementInput.LONGEST_DESCRIPTION);
        faults.longest("order.customField", order.customField, MovementInput.LONGEST_DESCRIPTION);
    }
}
