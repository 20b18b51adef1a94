package org.tapgate.intent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapgate.card.Pan;
import org.tapgate.identity.CaptureType;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Authorization;
import org.tapgate.order.Channel;
import org.tapgate.order.OperationAnswer;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.boundary.CardPayments;
import org.tapgate.order.boundary.PaymentRecords;

/**
 * Moves the money of intents, by orders: a payment is an order of the same id, a refund an operation on it of its intent's
 * id. What is asked is asked outside of any transaction; what came of it is recorded in the intent's own.
 */
@ApplicationScoped
class Host {

    @Inject
    CardPayments cards;

    @Inject
    PaymentRecords records;

    /**
     * Asks a card to pay.
     *
     * @return records what came of it, in the running transaction; until then nobody has the money
     */
    Supplier<HostAnswer> pay(Intent intent, Payment payment, Pan card) {
        var authorization = cards.authorize(order(intent, payment), card);
        return () -> recorded(authorization);
    }

    private HostAnswer recorded(Authorization authorization) {
        var code = authorization.responseCode().map(it -> it.value()).orElse(null);
        if (records.record(authorization)) {
            records.aim(authorization.orderId(), OrderGoal.CAPTURE);
            return new HostAnswer(Outcome.APPROVED, code);
        }
        // An approval that was given up meanwhile is reversed: nobody knows until that is recorded
        boolean unknown = authorization.isApproved() || authorization.answer() instanceof NoAnswer;
        return unknown ? HostAnswer.NONE : new HostAnswer(Outcome.REJECTED, code);
    }

    /** Gives a payment back, whole or in part. */
    Supplier<HostAnswer> giveBack(Intent refund, Payment payment) {
        if (!records.prepareRefund(payment.id(), refund.id(), refund.amount())) {
            return () -> new HostAnswer(Outcome.REJECTED, null);
        }
        cards.pursue(payment.id());
        return () -> known(refund).orElse(HostAnswer.NONE);
    }

    /** Has done at once what an order is waiting for: its capture. */
    void pursue(Payment payment) {
        cards.pursue(payment.id());
    }

    /** What has become known of an intent in the meantime, also by others: an order that was reversed. */
    Optional<HostAnswer> known(Intent intent) {
        var operation = intent.kind() == IntentKind.PAYMENT
                ? records.authorizationOf(intent.paymentId())
                : records.operation(intent.id());
        return operation.map(Host::answer);
    }

    private static HostAnswer answer(OperationAnswer operation) {
        return new HostAnswer(operation.succeeded() ? Outcome.APPROVED : Outcome.REJECTED, operation.responseCode());
    }

    private static Order order(Intent intent, Payment payment) {
        var device = intent.device();
        var terms = new Order.Terms(
                intent.id().toString(),
                Channel.POS,
                CaptureType.IMPLICIT,
                intent.amount(),
                null,
                intent.terms().description(),
                intent.terms().externalReference(),
                null);
        return new Order(
                payment.id(),
                device.clientId(),
                terms,
                new Order.Origin(device.serialNumber(), device.locationId(), null),
                Order.instrument(payment.card().digits()),
                payment.madeAt());
    }
}
