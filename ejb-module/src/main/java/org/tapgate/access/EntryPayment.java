package org.tapgate.access;

import java.util.UUID;
import org.tapgate.order.CardToken;

/**
 * How an entry is paid.
 *
 * @param entryId which entry
 * @param orderId its order; null as long as nobody has to pay
 * @param card by which token the acquirer keeps the card, to charge guests by; null when it does not
 */
public record EntryPayment(UUID entryId, UUID orderId, CardToken card) {}
