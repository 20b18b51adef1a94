package org.tapgate.order;

import java.util.UUID;

/**
 * An operation as the back office sees it; one of which nobody knows yet is {@code PENDING}.
 *
 * @param operation what happened
 * @param clientId whose it is; null when it is no client's
 * @param reference name of its order for the client
 * @param instrument the card
 */
public record ListedOperation(Operation operation, UUID clientId, String reference, PaymentInstrument instrument) {}
