package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryOrder;
import org.tapgate.access.EntryPayment;
import org.tapgate.access.EntryPayments;
import org.tapgate.access.EntryStore;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.money.Money;
import org.tapgate.order.CardToken;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.boundary.PaymentRecords;

/** The transaction that comes before guests are charged: writes down what will be asked for. */
@Stateless
public class GuestFees {

    @Inject
    EntryStore entries;

    @Inject
    EntryPayments payments;

    @Inject
    PaymentRecords records;

    @Inject
    InstantSource clock;

    /** What to ask the acquirer, and for which card. */
    public record Prepared(Instruction instruction, CardToken card) {}

    /**
     * Prepares an authorization on the entry's order; empty when the acquirer does not keep the card. The entry is held,
     * so that of two confirms at once the second finds the order that the first made: what is captured is one order's.
     */
    @NoPermissionNeeded("only the door for terminals calls it")
    public Optional<Prepared> prepare(Entry entry, Money fee) {
        entries.hold(entry.id(), entry.origin().terminal());
        return payments.of(entry.id())
                .filter(payment -> payment.card() != null)
                .map(payment -> prepare(withOrder(payment, entry, fee), fee));
    }

    private EntryPayment withOrder(EntryPayment payment, Entry entry, Money fee) {
        if (payment.orderId() != null) {
            return payment;
        }
        var order = EntryOrder.of(entry, fee, clock.instant());
        records.add(order);
        var paid = new EntryPayment(entry.id(), order.id(), payment.card());
        payments.keep(paid);
        return paid;
    }

    private Prepared prepare(EntryPayment payment, Money fee) {
        return new Prepared(records.prepareAuthorization(payment.orderId(), Channel.POS, fee), payment.card());
    }
}
