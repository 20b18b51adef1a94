package org.tapgate.order;

import java.util.UUID;
import org.tapgate.money.Money;

/**
 * What the acquirer is to be told, written down before it is told. Its id is the reference of the message: telling it
 * again under the same reference changes nothing.
 *
 * @param id also that of the operation that comes of it
 * @param orderId on which order; null for a verification, which belongs to none
 * @param type what
 * @param channel by which way it came in
 * @param follows the operation that it captures, voids, refunds or cancels; null for an authorization
 * @param acquirerReference the acquirer's name for that operation; null without one
 * @param amount how much
 * @param attempts how often it was told
 */
public record Instruction(
        UUID id,
        UUID orderId,
        OperationType type,
        Channel channel,
        UUID follows,
        String acquirerReference,
        Money amount,
        int attempts) {

    /**
     * What takes a step; it was not told yet.
     *
     * @param id what the operation that comes of it will be called
     */
    public static Instruction of(UUID id, UUID orderId, Step step, Channel channel) {
        return new Instruction(id, orderId, step.action().type(), channel, step.follows(), null, step.amount(), 0);
    }

    /** All of an amount that was just held is to be captured, at a terminal. */
    public static Instruction captureOf(UUID id, Authorization held) {
        var asked = held.instruction();
        var reference = held.answer().approved().map(Approval::reference).orElse(null);
        return new Instruction(
                id, asked.orderId(), OperationType.CAPTURE, Channel.POS, asked.id(), reference, asked.amount(), 0);
    }

    /** Whether it holds an amount: without an answer it is reversed, while everything else is told again. */
    public boolean isAuthorization() {
        return follows == null;
    }
}
