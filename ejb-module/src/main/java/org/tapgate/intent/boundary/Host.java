package org.tapgate.intent.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.card.Pan;
import org.tapgate.identity.CaptureType;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.PaymentStore;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Approval;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationAnswer;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.order.boundary.CardPayments;
import org.tapgate.order.boundary.ContractRecords;
import org.tapgate.order.boundary.Findings;
import org.tapgate.order.boundary.PaymentRecords;
import org.tapgate.order.boundary.RefundRecords;
import org.tapgate.platform.Log;

/**
 * Moves the money of intents, by orders: a payment is an order of the same id, a refund an operation on it of its intent's
 * id. What is asked is asked outside of any transaction; what came of it is recorded in the intent's own.
 */
@ApplicationScoped
class Host {

    private static final Log LOG = Log.of(Host.class);

    @Inject
    CardPayments cards;

    @EJB
    PaymentRecords records;

    @Inject
    RefundRecords refunds;

    @Inject
    Findings findings;

    @Inject
    ContractRecords contracts;

    @Inject
    DeviceFinder finder;

    @Inject
    PaymentStore payments;

    /** Something to be asked outside of any transaction. */
    @FunctionalInterface
    interface Question {

        /** Asks; until what it answers with has recorded it, nobody has the money. */
        Told ask();
    }

    /** What the host said. */
    @FunctionalInterface
    interface Told {

        /** Records it to the held intent, in the running transaction. */
        HostAnswer record(Intent held);

        /** Does what follows from it, outside of any transaction, once it is recorded. */
        default void goOn() {
            // Nothing, as a rule
        }
    }

    /** A card is to pay: that is written down in the running transaction, and asked afterwards. */
    Question pay(Intent intent, Payment payment, Pan card) {
        var order = order(intent, payment);
        var prepared = records.open(order);
        return () -> pay(intent, order, prepared, card);
    }

    private Told pay(Intent intent, Order order, Instruction prepared, Pan card) {
        var asked = cards.authorize(prepared, card);
        var authorization = asked.answer() instanceof NoAnswer ? cards.askAgain(asked, card) : asked;
        var token = intent.terms().contract() == null ? Optional.<CardToken>empty() : token(authorization, card);
        return new Paid(authorization, order.terms().captureType(), () -> agree(intent, order, token));
    }

    /** What was said when a card was to pay; an amount that is held is captured at once, unless the client does that. */
    private final class Paid implements Told {

        private final Authorization authorization;

        private final CaptureType captureType;

        private final Runnable agreeing;

        private Instruction capture;

        Paid(Authorization authorization, CaptureType captureType, Runnable agreeing) {
            this.authorization = authorization;
            this.captureType = captureType;
            this.agreeing = agreeing;
        }

        @Override
        public HostAnswer record(Intent held) {
            return recorded(held, authorization, this::held);
        }

        private void held() {
            switch (captureType) {
                case IMPLICIT -> capture = records.capture(authorization);
                case EXPLICIT -> records.held(authorization.orderId(), captureType);
            }
            agreeing.run();
        }

        @Override
        public void goOn() {
            if (capture != null && cards.carryOut(capture)) {
                cards.pursue(capture.orderId());
            }
        }
    }

    /** By what the card can be charged later: the acquirer gave it, or is asked for it. */
    private Optional<CardToken> token(Authorization authorization, Pan card) {
        var approved = authorization.answer().approved();
        return given(authorization).or(() -> approved.flatMap(any -> cards.keep(card)));
    }

    private static Optional<CardToken> given(Authorization authorization) {
        return authorization.answer().approved().map(Approval::card);
    }

    /** Makes the contract that was asked for, if any. */
    private void agree(Intent intent, Order order, Optional<CardToken> token) {
        var contract = intent.terms().contract();
        if (contract != null) {
            token.ifPresentOrElse(
                    kept -> contracts.begin(order, contract, kept),
                    () -> LOG.warn("The acquirer does not keep the card", Map.of("order", order.id())));
        }
    }

    /** What has ended without a payment does not take one any more: what is held for it is let go. */
    private HostAnswer recorded(Intent intent, Authorization authorization, Runnable held) {
        var code = authorization.responseCode().map(it -> it.value()).orElse(null);
        if (records.record(authorization)) {
            if (intent.endedUnpaid()) {
                records.aim(authorization.orderId(), OrderGoal.UNDO);
            } else {
                held.run();
            }
            return new HostAnswer(Outcome.APPROVED, code);
        }
        if (authorization.isApproved()) {
            // It was given up meanwhile, and is reversed: nobody knows until that is recorded
            return intent.endedUnpaid() ? new HostAnswer(Outcome.APPROVED, code) : HostAnswer.NONE;
        }
        return authorization.answer() instanceof NoAnswer ? HostAnswer.NONE : new HostAnswer(Outcome.REJECTED, code);
    }

    /** A payment is to go back, whole or in part; what is only held is let go whole. */
    Question giveBack(Intent refund, Payment payment) {
        return () -> givenBack(refund, payment);
    }

    private Told givenBack(Intent refund, Payment payment) {
        if (!refunds.prepare(payment.id(), refund.id(), refund.amount())) {
            return held -> new HostAnswer(Outcome.REJECTED, null);
        }
        cards.pursue(payment.id());
        return held -> known(refund).orElse(HostAnswer.NONE);
    }

    /**
     * Sees to it that no money is held for an intent that the terminal cannot carry out. A refund cannot be undone.
     *
     * @return whether that is certain
     */
    boolean undo(Intent intent) {
        return intent.kind() == IntentKind.PAYMENT
                ? cards.undo(intent.paymentId())
                : known(intent)
                        .filter(answer -> answer.outcome() == Outcome.REJECTED)
                        .isPresent();
    }

    /** Somebody said what came out: an approved payment is not undone any more, a rejected refund not told again. */
    void resolved(Intent intent, Outcome outcome) {
        if (intent.kind() == IntentKind.PAYMENT && outcome == Outcome.APPROVED) {
            findings.authorized(intent.paymentId());
        }
        if (intent.kind() == IntentKind.REFUND && outcome == Outcome.REJECTED) {
            findings.notRefunded(intent.id());
        }
    }

    /** What has come for an intent since nobody waited for it; empty when nothing has. */
    Optional<Function<Intent, HostAnswer>> late(Intent intent) {
        if (intent.state().isFinal() && intent.kind() == IntentKind.REFUND) {
            return afterCalledOff(intent).map(answer -> held -> answer);
        }
        var known = known(intent).<Function<Intent, HostAnswer>>map(answer -> held -> answer);
        return known.isPresent() || intent.kind() == IntentKind.REFUND
                ? known
                : cards.heardOf(intent.paymentId())
                        .map(heard -> held -> recorded(held, heard, () -> heldLate(held, heard)));
    }

    /** The card's number is gone by now: a contract is made if the acquirer gave its token with the answer. */
    private void heldLate(Intent intent, Authorization heard) {
        records.held(heard.orderId(), finder.captureType(intent.device().clientId()));
        payments.find(intent.paymentId()).ifPresent(payment -> agree(intent, order(intent, payment), given(heard)));
    }

    /** Whether the amount is a part of what is only held: it cannot go back before it is captured. */
    boolean isPartOfHold(Payment payment, long amount) {
        return refunds.isPartOfHold(payment.id(), amount);
    }

    /** A refund that somebody called off may have happened: that it did not is known already. */
    private Optional<HostAnswer> afterCalledOff(Intent refund) {
        return known(refund)
                .filter(answer -> answer.outcome() == Outcome.APPROVED)
                .or(() -> cards.approvalOf(refund.id())
                        .flatMap(AcquirerAnswer::responseCode)
                        .map(code -> new HostAnswer(Outcome.APPROVED, code.value())));
    }

    /** A payment with what the back office gave back or let go of it too. */
    Payment asItStands(Payment payment) {
        return payment.withRefunded(refunds.refunded(payment.id()));
    }

    /** Has done at once what an order is waiting for: its capture. */
    void pursue(UUID paymentId) {
        cards.pursue(paymentId);
    }

    /** What has become known of an intent in the meantime, also by others: an order that was reversed. */
    Optional<HostAnswer> known(Intent intent) {
        var operation = intent.kind() == IntentKind.PAYMENT
                ? records.authorizationOf(intent.paymentId())
                : records.operation(intent.id());
        return operation.map(Host::answer);
    }

    private static HostAnswer answer(OperationAnswer operation) {
        if (operation.wasUndone()) {
            return HostAnswer.UNDONE;
        }
        return new HostAnswer(operation.succeeded() ? Outcome.APPROVED : Outcome.REJECTED, operation.responseCode());
    }

    private Order order(Intent intent, Payment payment) {
        var device = intent.device();
        var terms = new Order.Terms(
                intent.terms().externalReference(),
                Channel.POS,
                finder.captureType(device.clientId()),
                intent.amount(),
                intent.terms().contract() == null
                        ? null
                        : intent.terms().contract().customerId(),
                intent.terms().description(),
                intent.terms().externalReference(),
                null);
        return new Order(
                payment.id(),
                device.clientId(),
                terms,
                new Order.Origin(device.serialNumber(), device.locationId(), null),
                PaymentInstrument.of(payment.card().digits()),
                payment.madeAt());
    }
}
