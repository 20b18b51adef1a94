package org.tapgate.webhook;

import static org.tapgate.webhook.DeliverySignal.FAIL;
import static org.tapgate.webhook.DeliverySignal.GIVE_UP;
import static org.tapgate.webhook.DeliverySignal.HOLD;
import static org.tapgate.webhook.DeliverySignal.LOSE;
import static org.tapgate.webhook.DeliverySignal.PUT_BACK;
import static org.tapgate.webhook.DeliverySignal.RECOVER;
import static org.tapgate.webhook.DeliverySignal.RELEASE;
import static org.tapgate.webhook.DeliverySignal.REPLAY;
import static org.tapgate.webhook.DeliverySignal.SEND;
import static org.tapgate.webhook.DeliverySignal.SUCCEED;
import static org.tapgate.webhook.DeliveryState.DELIVERED;
import static org.tapgate.webhook.DeliveryState.EXHAUSTED;
import static org.tapgate.webhook.DeliveryState.HELD;
import static org.tapgate.webhook.DeliveryState.IN_FLIGHT;
import static org.tapgate.webhook.DeliveryState.PENDING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole life of a delivery. The statements of the store are built from this table (webhooks.md section 3). */
public final class DeliveryLife {

    private static final List<Step> STEPS = List.of(
            new Step(PENDING, SEND, IN_FLIGHT),
            new Step(PENDING, HOLD, HELD),
            new Step(PENDING, RECOVER, PENDING),
            new Step(PENDING, REPLAY, PENDING),
            new Step(IN_FLIGHT, SUCCEED, DELIVERED),
            new Step(IN_FLIGHT, FAIL, PENDING),
            new Step(IN_FLIGHT, GIVE_UP, EXHAUSTED),
            new Step(IN_FLIGHT, LOSE, PENDING),
            new Step(IN_FLIGHT, PUT_BACK, PENDING),
            new Step(HELD, RELEASE, PENDING),
            new Step(DELIVERED, REPLAY, PENDING),
            new Step(EXHAUSTED, RECOVER, PENDING),
            new Step(EXHAUSTED, REPLAY, PENDING));

    private DeliveryLife() {}

    private record Step(DeliveryState from, DeliverySignal signal, DeliveryState to) {}

    /** The state after the signal; empty when the signal means nothing in that state and changes nothing. */
    public static Optional<DeliveryState> after(DeliveryState state, DeliverySignal signal) {
        return STEPS.stream()
                .filter(step -> step.from == state && step.signal == signal)
                .map(Step::to)
                .findFirst();
    }

    /** The states in which the signal means something. */
    public static Set<DeliveryState> from(DeliverySignal signal) {
        var states = EnumSet.noneOf(DeliveryState.class);
        Arrays.stream(DeliveryState.values())
                .filter(state -> after(state, signal).isPresent())
                .forEach(states::add);
        return states;
    }

    /** The one state that the signal leads to. */
    public static DeliveryState to(DeliverySignal signal) {
        return STEPS.stream()
                .filter(step -> step.signal == signal)
                .map(Step::to)
                .findFirst()
                .orElseThrow();
    }
}
