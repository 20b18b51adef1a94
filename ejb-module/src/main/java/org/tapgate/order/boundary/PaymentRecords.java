package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.Outbox;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AfterOperation;
import org.tapgate.order.Approval;
import org.tapgate.order.Authorization;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.NextSteps;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationAnswer;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.OrderStore;
import org.tapgate.order.ResponseCode.Category;
import org.tapgate.order.Step;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Log;

/** The transactions of payments; each joins that of its caller, if there is one. */
@Stateless
public class PaymentRecords {

    private static final Log LOG = Log.of(PaymentRecords.class);

    private static final String INSIDE = "features call it that have asked for their own permission";

    /** After so long whoever asked for an authorization has died, and the sweep reverses it. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

    /** After so long whoever wanted a step told has died, and the sweep tells it. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);

    private static final int MOST = 100;

    @Inject
    OrderStore orders;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Days after which a capture that was left to the client is made; 0 for never. */
    @Inject
    @ConfigProperty(name = "tapgate.capture.deferred-days", defaultValue = "0")
    int deferredDays;

    /** Writes an order. */
    @NoPermissionNeeded(INSIDE)
    public void add(Order order) {
        orders.add(order);
    }

    /** Writes an order, and down that its amount will be asked for. What nobody records within a minute is reversed. */
    @NoPermissionNeeded(INSIDE)
    public Instruction open(Order order) {
        var terms = order.terms();
        var first = instruction(order.id(), OperationType.AUTHORIZATION, terms.channel(), terms.amount());
        var now = clock.instant();
        orders.open(order, first, now, now.plus(ABANDONED_AFTER));
        return first;
    }

    /** Writes down that an amount will be asked for on an order. */
    @NoPermissionNeeded(INSIDE)
    public Instruction prepareAuthorization(UUID orderId, Channel channel, Money amount) {
        return prepare(orderId, OperationType.AUTHORIZATION, channel, amount);
    }

    /** Writes down that an amount will be asked for and let go at once. */
    @NoPermissionNeeded(INSIDE)
    public Instruction prepareVerification(Money amount) {
        return prepare(null, OperationType.CARD_VERIFICATION, Channel.POS, amount);
    }

    private Instruction prepare(UUID orderId, OperationType type, Channel channel, Money amount) {
        var instruction = instruction(orderId, type, channel, amount);
        var now = clock.instant();
        orders.prepare(instruction, now, now.plus(ABANDONED_AFTER));
        return instruction;
    }

    private static Instruction instruction(UUID orderId, OperationType type, Channel channel, Money amount) {
        return new Instruction(Ids.next(), orderId, type, channel, null, null, amount, 0);
    }

    /**
     * Records what came of an authorization. Without an answer it is left to be reversed.
     *
     * @return whether the amount is held; false too when it was given up meanwhile
     */
    @NoPermissionNeeded(INSIDE)
    public boolean record(Authorization authorization) {
        var answer = authorization.answer();
        var instruction = authorization.instruction();
        if (answer instanceof NoAnswer
                || end(instruction, OperationResult.of(instruction.type(), answer), answer, false)
                        .isEmpty()) {
            return false;
        }
        return authorization.isApproved();
    }

    /** Has an authorization reversed that nobody recorded; one that was recorded stays as it is. */
    @NoPermissionNeeded(INSIDE)
    public void giveUp(Authorization authorization) {
        orders.hasten(authorization.instruction().id(), clock.instant());
    }

    /** Has the authorization of an order reversed that nobody recorded. */
    @NoPermissionNeeded(INSIDE)
    public void giveUp(UUID orderId) {
        orders.waiting(orderId).ifPresent(waiting -> orders.hasten(waiting.id(), clock.instant()));
    }

    /** The authorization of an order that nobody has recorded and nobody reverses yet. */
    @NoPermissionNeeded(INSIDE)
    public Optional<Instruction> waiting(UUID orderId) {
        return orders.waiting(orderId);
    }

    /** Whether an order holds nothing, and nothing is under way on it. */
    @NoPermissionNeeded(INSIDE)
    public boolean holdsNothing(UUID orderId) {
        return !orders.isBusy(orderId)
                && orders.authorizationOf(orderId)
                        .filter(OperationAnswer::succeeded)
                        .isEmpty();
    }

    /** Says where an order is to end, and prepares what that takes. */
    @NoPermissionNeeded(INSIDE)
    public void aim(UUID orderId, OrderGoal goal) {
        orders.aim(orderId, goal);
        var now = clock.instant();
        NextSteps.of(goal, orders.movements(orderId))
                .forEach(step -> orders.prepare(Instruction.of(Ids.next(), orderId, step, Channel.POS), now, now));
    }

    /** An amount is held: it is captured at once, or left to the client and captured after so many days if it does not. */
    @NoPermissionNeeded(INSIDE)
    public void held(UUID orderId, CaptureType captureType) {
        switch (captureType) {
            case IMPLICIT -> aim(orderId, OrderGoal.CAPTURE);
            case EXPLICIT -> putOff(orderId);
        }
    }

    /**
     * An amount is held and to be captured: whoever held it tells the acquirer at once, in 18 s at most, or the sweep does.
     *
     * @return what the acquirer is to be told
     */
    @NoPermissionNeeded(INSIDE)
    public Instruction capture(Authorization authorization) {
        var capture = Instruction.captureOf(Ids.next(), authorization);
        var now = clock.instant();
        orders.aim(OrderGoal.CAPTURE, capture, now, now.plus(TOLD_WITHIN.multipliedBy(3)));
        return capture;
    }

    private void putOff(UUID orderId) {
        if (deferredDays > 0) {
            orders.captureAt(orderId, clock.instant().plus(Duration.ofDays(deferredDays)));
        }
    }

    /** Has captured what was put off until now. */
    @NoPermissionNeeded("only the timer calls it")
    public void captureDeferred() {
        orders.holdDeferred(clock.instant(), MOST).forEach(order -> aim(order, OrderGoal.CAPTURE));
    }

    /** What came of an operation; empty while nobody knows. */
    @NoPermissionNeeded(INSIDE)
    public Optional<OperationAnswer> operation(UUID id) {
        return orders.answer(id);
    }

    /** What came of the last authorization of an order; empty while nobody knows. */
    @NoPermissionNeeded(INSIDE)
    public Optional<OperationAnswer> authorizationOf(UUID orderId) {
        return orders.authorizationOf(orderId);
    }

    /**
     * Writes down a step that whoever asks for it has told at once; if it dies, the sweep does.
     *
     * @return the operation that comes of it
     */
    @NoPermissionNeeded(INSIDE)
    public UUID prepare(UUID orderId, Step step, Channel channel) {
        var now = clock.instant();
        var instruction = Instruction.of(Ids.next(), orderId, step, channel);
        orders.prepare(instruction, now, now.plus(TOLD_WITHIN));
        return instruction.id();
    }

    /** Takes one instruction, due or not; empty when it is done. */
    @NoPermissionNeeded(INSIDE)
    public Optional<Instruction> takeNow(UUID instruction) {
        return orders.take(instruction, clock.instant());
    }

    /** Takes what is due of an order. */
    @NoPermissionNeeded(INSIDE)
    public List<Instruction> take(UUID orderId) {
        return orders.takeDue(orderId, clock.instant());
    }

    /** Takes what is due of any order. */
    @NoPermissionNeeded(INSIDE)
    public List<Instruction> takeDue() {
        return orders.takeDue(clock.instant(), MOST);
    }

    /** Ends a verification that was let go. */
    @NoPermissionNeeded(INSIDE)
    public void finish(Instruction verification) {
        orders.finish(verification.id(), false);
    }

    /**
     * Records what came of an instruction that was taken. Without an answer it is told again when its time comes.
     *
     * @return whether something else on its order is due now
     */
    @NoPermissionNeeded(INSIDE)
    public boolean answered(Instruction instruction, AcquirerAnswer answer) {
        var code = answer.responseCode();
        if (code.isEmpty() || code.get().category() == Category.TECHNICAL) {
            LOG.warn(
                    "The acquirer did not answer",
                    Map.of(
                            "instruction",
                            instruction.id(),
                            "type",
                            instruction.type(),
                            "attempts",
                            instruction.attempts()));
            return false;
        }
        boolean reversal = instruction.isAuthorization();
        if (instruction.orderId() == null) {
            orders.finish(instruction.id(), reversal);
            return false;
        }
        var result = reversal ? OperationResult.FAILED : OperationResult.of(instruction.type(), answer);
        return end(instruction, result, answer, reversal)
                .filter(after -> goOn(instruction, after, result))
                .isPresent();
    }

    /** What was refused once is not asked again: a person has to look at it. */
    private boolean goOn(Instruction instruction, AfterOperation after, OperationResult result) {
        boolean refused = result == OperationResult.DECLINED;
        if (refused) {
            LOG.warn("The acquirer refused", Map.of("instruction", instruction.id(), "type", instruction.type()));
        }
        if (NextSteps.areNone(after.goal(), after.order().sums())) {
            return false;
        }
        var now = clock.instant();
        var steps = NextSteps.of(after.goal(), orders.movements(instruction.orderId())).stream()
                .filter(step -> !refused || !step.isRepetitionOf(instruction))
                .toList();
        steps.forEach(
                step -> orders.prepare(Instruction.of(Ids.next(), instruction.orderId(), step, Channel.POS), now, now));
        return !steps.isEmpty();
    }

    private Optional<AfterOperation> end(
            Instruction instruction, OperationResult result, AcquirerAnswer answer, boolean reversal) {
        var operation = Operation.of(instruction, result, answer, clock.instant());
        var card = answer.approved().map(Approval::card).orElse(null);
        var after = orders.end(operation, reversal, card);
        if (OrderEvents.areToldOf(operation)) {
            after.map(known -> OrderEvents.of(operation, known.order())).ifPresent(outbox::publish);
        }
        return after;
    }
}
