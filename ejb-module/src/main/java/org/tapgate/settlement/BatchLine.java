package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;

/**
 * A movement in a batch; amounts in minor units of the batch's currency.
 *
 * @param operationId of the movement
 * @param orderId of its order
 * @param orderReference the client's name for the order
 * @param type what it is
 * @param at when the money moved
 * @param gross negative when it went back
 * @param fee what the acquirer keeps
 * @param acquirerReference the acquirer's name for the movement; null when it gave none
 * @param paymentInstrument what people see of the card
 * @param state whether it still belongs to the batch
 * @param reason why it does not; null when it does
 */
public record BatchLine(
        UUID operationId,
        UUID orderId,
        String orderReference,
        LineType type,
        Instant at,
        long gross,
        long fee,
        String acquirerReference,
        String paymentInstrument,
        LineState state,
        String reason) {

    /** What is paid out of it. */
    public long net() {
        return gross - fee;
    }
}
