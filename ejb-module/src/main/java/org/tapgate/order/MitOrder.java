package org.tapgate.order;

import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;

/**
 * A payment that a merchant wants to make on a contract.
 *
 * @param reference the merchant's name for the order; null for one that is assigned
 * @param amount how much
 * @param contract its name
 * @param captureType null for the client's own
 * @param said what the merchant says of the order
 */
public record MitOrder(
        String reference, Money amount, String contract, CaptureType captureType, ListedOrder.Said said) {}
