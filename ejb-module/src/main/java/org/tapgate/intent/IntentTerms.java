package org.tapgate.intent;

import java.util.List;
import org.tapgate.order.ContractTerms;

/**
 * What an integrator asked for besides the amount; each is null when not given.
 *
 * @param description for the cardholder
 * @param payment how it is to be paid
 * @param externalReference the integrator's own name for it
 * @param printOnTerminal whether the terminal prints a receipt
 * @param ticketNumber printed on it
 * @param contract what the cardholder agrees to be charged by later
 */
public record IntentTerms(
        String description,
        Payment payment,
        String externalReference,
        Boolean printOnTerminal,
        String ticketNumber,
        ContractTerms contract) {

    /** Nothing but the amount. */
    public static final IntentTerms NONE = new IntentTerms(null, null, null, null, null, null);

    /** The kinds of card of the public API. */
    public static final List<String> TYPES = List.of("credit_card", "debit_card", "voucher_card");

    /** Who pays for instalments, in the public API. */
    public static final List<String> COSTS = List.of("seller", "buyer");

    /** The one kind that is paid in instalments. */
    public static final String CREDIT = "credit_card";

    /**
     * How it is to be paid; each is null when the cardholder chooses.
     *
     * @param type one of {@link #TYPES}
     * @param installments 1 to 72, of credit cards only
     * @param installmentsCost one of {@link #COSTS}
     * @param voucherType the voucher's brand
     */
    public record Payment(String type, Integer installments, String installmentsCost, String voucherType) {}
}
