package org.tapgate.order;

import org.tapgate.card.MaskedPan;

/**
 * What people see of a card that pays.
 *
 * @param shown its last digits: {@code ***7899}
 * @param circuit whose card it is, such as {@code VISA}; null when that is not known
 */
public record PaymentInstrument(String shown, String circuit) {

    /** What people see of this card. */
    public static PaymentInstrument of(MaskedPan card) {
        return new PaymentInstrument("***" + card.last4(), CardCircuit.of(card.first6()));
    }
}
