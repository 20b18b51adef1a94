package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.AccessDecision;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.CardVerification;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryPayment;
import org.tapgate.access.EntryPayments;
import org.tapgate.order.Authorization;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.boundary.PaymentRecords;

/** What an entry does to money, in the transaction of the entry. A free entry never asks for anything here. */
@ApplicationScoped
class EntryCharges {

    @Inject
    EntryPayments payments;

    @Inject
    PaymentRecords records;

    /**
     * Records the cardholder's fee that a decision takes, or that was refused. One that the decision has no use for stays
     * without a record, and is let go.
     *
     * @return false when the decision takes a fee that was let go meanwhile: it has to be made again without it
     */
    boolean stands(AccessDecision decision, CardVerification verification) {
        if (verification == null || verification.fee() == null) {
            return true;
        }
        boolean taken = decision instanceof Granted granted && granted.mode() == EntryMode.PAID;
        if (taken || !verification.fee().isApproved()) {
            return records.record(verification.fee()) || !taken;
        }
        return true;
    }

    /** Remembers by which order or token a new entry is paid. */
    void begin(Entry entry, CardVerification verification) {
        if (verification != null && entry.mayCost()) {
            var order = verification.fee() == null ? null : verification.fee().orderId();
            if (order != null || verification.card() != null) {
                payments.keep(new EntryPayment(entry.id(), order, verification.card()));
            }
        }
    }

    /**
     * Captures what an entry costs.
     *
     * @param guestFee what was asked for its guests; null when nobody has
     * @return false when the guests' fee was let go meanwhile: nothing is captured
     */
    boolean capture(Entry entry, Authorization guestFee) {
        if (guestFee != null && !records.record(guestFee)) {
            return false;
        }
        if (entry.charge().total() != null) {
            var order = guestFee == null ? orderOf(entry).orElseThrow() : guestFee.orderId();
            records.aim(order, OrderGoal.CAPTURE);
        }
        return true;
    }

    /** Records that the guests' fee was refused. */
    void refused(Authorization guestFee) {
        records.record(guestFee);
    }

    /** Gives back what an entry held or cost. */
    void undo(Entry entry) {
        orderOf(entry).ifPresent(order -> records.aim(order, OrderGoal.UNDO));
    }

    /** The order of an entry, if it has one. */
    Optional<UUID> orderOf(Entry entry) {
        return entry.mayCost() ? payments.of(entry.id()).map(EntryPayment::orderId) : Optional.empty();
    }
}
