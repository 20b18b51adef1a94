package org.tapgate.webhook.store;

import java.util.stream.Collectors;
import org.tapgate.webhook.DeliveryLife;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;

/** The table of the life of a delivery as parts of statements. */
final class Life {

    private Life() {}

    /** Such as {@code state in ('PENDING', 'HELD')}: where the signal means something. */
    static String canTake(DeliverySignal signal) {
        return DeliveryLife.from(signal).stream()
                .map(Life::literal)
                .collect(Collectors.joining(", ", "state in (", ")"));
    }

    /** Such as {@code state = 'PENDING'}: what the signal leads to. */
    static String takes(DeliverySignal signal) {
        return "state = " + literal(DeliveryLife.to(signal));
    }

    private static String literal(DeliveryState state) {
        return "'" + state.name() + "'";
    }
}
