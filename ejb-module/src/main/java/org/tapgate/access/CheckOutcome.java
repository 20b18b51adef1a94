package org.tapgate.access;

import org.tapgate.order.Order;
import org.tapgate.spend.MrsCard;

/** What came of a terminal's check: access-control.md section 3. */
public sealed interface CheckOutcome {

    /** It was decided, now or by the same request before; the entry says how. */
    record Decided(Entry entry) implements CheckOutcome {}

    /** The terminal asked something else under this key before. */
    record KeyReused() implements CheckOutcome {}

    /**
     * A gate of a ruleset needs to know more first; nothing is stored yet.
     *
     * @param question what to ask
     * @param card as it is named to others
     * @param request of which the question is part
     */
    record ToAsk(GateQuestion question, MrsCard card, AccessRequest request) implements CheckOutcome {}

    /**
     * The acquirer has to be asked first; nothing is stored yet.
     *
     * @param step what
     * @param fee the order that the cardholder has to pay; null when free
     */
    record ToVerify(VerificationStep step, Order fee) implements CheckOutcome {}
}
