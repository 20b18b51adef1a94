package org.tapgate.intent;

import java.util.ArrayList;
import java.util.List;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * What a client may ask for in one intent.
 *
 * @param currency ISO 4217 alpha-3
 * @param least the least amount, in minor units
 * @param most the most
 * @param mostInstallments how many instalments a credit card may be charged in, 1 to 72
 */
public record IntentLimits(String currency, long least, long most, int mostInstallments) {

    /** Twelve digits: field 4 of ISO 8583. */
    private static final long MOST_AMOUNT = 999_999_999_999L;

    private static final int MOST_INSTALLMENTS = 72;

    /** What holds where nobody has set anything. */
    public static IntentLimits usual(String currency) {
        return new IntentLimits(currency, 1, 100_000_000, MOST_INSTALLMENTS);
    }

    /**
     * Limits as they are kept for a client.
     *
     * @param version of what is kept, from 1
     */
    public record Saved(IntentLimits limits, long version) {}

    /** Everything wrong with limits that somebody wants to give a client. */
    public static List<Fault> faultsOf(Long least, Long most, Integer mostInstallments) {
        var faults = new Faults();
        if (faults.present("minAmount", least)) {
            faults.range("minAmount", least, 1, MOST_AMOUNT);
        }
        if (faults.present("maxAmount", most)) {
            faults.range("maxAmount", most, least == null ? 1 : least, MOST_AMOUNT);
        }
        if (faults.present("maxInstallments", mostInstallments)) {
            faults.range("maxInstallments", mostInstallments, 1, MOST_INSTALLMENTS);
        }
        return faults.found();
    }

    /** Everything wrong with what is asked for; none when it can be made. Fields are named as in the public API. */
    public List<Fault> faults(Long amount, IntentTerms terms) {
        var faults = new Faults();
        if (faults.present("amount", amount)) {
            faults.range("amount", amount, least, most);
        }
        faults.longest("description", terms.description(), 200);
        faults.longest("additional_info.external_reference", terms.externalReference(), 64);
        faults.longest("additional_info.ticket_number", terms.ticketNumber(), 64);
        var all = new ArrayList<>(faults.found());
        if (terms.payment() != null) {
            all.addAll(faults(terms.payment()));
        }
        return List.copyOf(all);
    }

    private List<Fault> faults(IntentTerms.Payment payment) {
        var faults = new Faults();
        oneOf(faults, "payment.type", payment.type(), IntentTerms.TYPES);
        oneOf(faults, "payment.installments_cost", payment.installmentsCost(), IntentTerms.COSTS);
        faults.longest("payment.voucher_type", payment.voucherType(), 64);
        faults.range("payment.installments", payment.installments(), 1, mostInstallments);
        boolean many = payment.installments() != null && payment.installments() > 1;
        if (many && !IntentTerms.CREDIT.equals(payment.type())) {
            faults.add("payment.installments", "invalid_value", "only credit cards are paid in instalments");
        }
        return faults.found();
    }

    private static void oneOf(Faults faults, String field, String value, List<String> words) {
        if (value != null && !words.contains(value)) {
            faults.add(field, "invalid_value", "one of " + words);
        }
    }
}
