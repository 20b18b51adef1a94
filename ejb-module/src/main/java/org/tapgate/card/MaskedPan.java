package org.tapgate.card;

/**
 * What is kept of a card number (PCI DSS 3.4.1): the first six and the last four digits.
 *
 * @param first6 the issuer's digits
 * @param last4 the end, as printed on receipts
 */
public record MaskedPan(String first6, String last4) {

    /** Six digits, six stars whatever the length was, four digits: {@code 543210******7899}. */
    @Override
    public String toString() {
        return first6 + "******" + last4;
    }
}
