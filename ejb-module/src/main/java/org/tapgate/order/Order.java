package org.tapgate.order;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;

/**
 * Why a card is charged: a paid entry or a payment intent (back-office.md section 1).
 *
 * @param id ours
 * @param clientId whose it is; null when the place is no client's
 * @param terms what was agreed
 * @param origin where the card was
 * @param instrument what people see of the card
 * @param createdAt when it was made
 */
public record Order(
        UUID id, UUID clientId, Terms terms, Origin origin, PaymentInstrument instrument, Instant createdAt) {

    /**
     * What was agreed; the last four are null when nobody said.
     *
     * @param reference the caller's name for it; null, or one that another order of the client has, for its id
     * @param channel by which way it came in
     * @param captureType whether it is captured with the authorization or by a call of its own
     * @param amount what it is about; more may be authorized when guests come along
     * @param customerId the client's name for the customer
     * @param description in the client's words
     * @param customField whatever the client wants back
     * @param contractId under which contract
     */
    public record Terms(
            String reference,
            Channel channel,
            CaptureType captureType,
            Money amount,
            String customerId,
            String description,
            String customField,
            UUID contractId) {}

    /**
     * Where the card was and who issued it; each is null when it is not known.
     *
     * @param terminal serial number
     * @param locationId the location
     * @param ica number of the issuing member
     */
    public record Origin(String terminal, UUID locationId, String ica) {}
}
