package org.tapgate.intent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: payments, in the running transaction. */
public interface PaymentStore {

    /** Writes a new payment. */
    void add(Payment payment);

    /** One payment. */
    Optional<Payment> find(UUID id);

    /** One payment, held for the rest of the transaction. */
    Optional<Payment> hold(UUID id);

    /** Writes what became known of it. */
    void decide(UUID id, HostAnswer answer, Instant at);

    /** Sets an amount aside that is about to go back: the payment is held and has so much left. */
    void reserve(UUID id, long amount);

    /** Gives up what was set aside. */
    void release(UUID id, long amount);

    /** What was set aside went back. */
    void giveBack(UUID id, long amount);
}
