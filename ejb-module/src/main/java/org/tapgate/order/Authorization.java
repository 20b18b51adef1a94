package org.tapgate.order;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * An authorization that was asked for, and what came of it. Until it is recorded it is nobody's, and is undone in time.
 *
 * @param instruction under which it was asked for
 * @param answer what came of it
 */
public record Authorization(Instruction instruction, AcquirerAnswer answer) {

    /** On which order. */
    public UUID orderId() {
        return instruction.orderId();
    }

    /** How much. */
    public Money amount() {
        return instruction.amount();
    }

    /** What the issuer said; empty when it said nothing. */
    public Optional<ResponseCode> responseCode() {
        return answer.responseCode();
    }

    /** Whether the amount is held. */
    public boolean isApproved() {
        return answer.approved().isPresent();
    }

    /** As if nobody had answered: it was undone meanwhile. */
    public Authorization lost() {
        return new Authorization(instruction, new AcquirerAnswer.NoAnswer());
    }
}
