package org.tapgate.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What a call means for its delivery.
 *
 * @param ended the call
 * @param signal to the delivery
 * @param next when it is tried again; empty when it is not
 */
public record Verdict(EndedCall ended, DeliverySignal signal, Optional<Instant> next) {

    /**
     * Of a call that was settled then.
     *
     * @param chance from 0 to 1, for the jitter of the schedule
     */
    public static Verdict of(EndedCall ended, RetrySchedule schedule, Instant now, double chance) {
        if (ended.reply().result().isSuccess()) {
            return new Verdict(ended, DeliverySignal.SUCCEED, Optional.empty());
        }
        var next = schedule.next(ended.shipment().step() + 1, ended.reply(), now, chance);
        return new Verdict(ended, next.isPresent() ? DeliverySignal.FAIL : DeliverySignal.GIVE_UP, next);
    }

    /** Whether the endpoint has the event. */
    public boolean isSuccess() {
        return signal == DeliverySignal.SUCCEED;
    }
}
