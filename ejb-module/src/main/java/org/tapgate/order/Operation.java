package org.tapgate.order;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * Something that happened on an order: back-office.md section 1. It is never changed, only followed.
 *
 * @param id also the reference under which the acquirer knows it
 * @param orderId on which order
 * @param channel by which way it came in
 * @param type what it does
 * @param result what came of it
 * @param at when that was known
 * @param amount how much, more than nothing
 * @param follows the operation that it captures, voids, refunds or cancels; null for an authorization
 * @param answer what the acquirer said
 */
public record Operation(
        UUID id,
        UUID orderId,
        Channel channel,
        OperationType type,
        OperationResult result,
        Instant at,
        Money amount,
        UUID follows,
        Answer answer) {

    /**
     * What the acquirer said; each is null when it did not say.
     *
     * @param reference its name for the operation
     * @param responseCode ISO 8583 field 39
     * @param authorizationCode the issuer's approval code, ISO 8583 field 38
     */
    public record Answer(String reference, String responseCode, String authorizationCode) {

        static final Answer NONE = new Answer(null, null, null);

        static Answer of(AcquirerAnswer answer) {
            return answer instanceof AcquirerAnswer.Answered said
                    ? new Answer(
                            said.approval() == null ? null : said.approval().reference(),
                            said.code().value(),
                            said.approval() == null ? null : said.approval().authorizationCode())
                    : NONE;
        }
    }

    /** What came of an instruction. */
    public static Operation of(Instruction instruction, OperationResult result, AcquirerAnswer answer, Instant now) {
        return new Operation(
                instruction.id(),
                instruction.orderId(),
                instruction.channel(),
                instruction.type(),
                result,
                now,
                instruction.amount(),
                instruction.follows(),
                Answer.of(answer));
    }

    /** Whether it did what it is for. */
    public boolean succeeded() {
        return result == OperationResult.successOf(type);
    }
}
