package org.tapgate.messaging.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.tapgate.messaging.MessagingState;

/** What {@link Watch} saw lately; can be asked at any time, also while the application starts. */
@ApplicationScoped
public class LastLook {

    /** An older look says nothing any more: whoever looks is stuck. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private volatile Look look = new Look(MessagingState.UNKNOWN, System.nanoTime());

    void saw(MessagingState state) {
        look = new Look(state, System.nanoTime());
    }

    /** How messaging is doing; unknown when nobody looked for a while. */
    public MessagingState state() {
        var last = look;
        return System.nanoTime() - last.nanoTime() < FRESH.toNanos() ? last.state() : MessagingState.UNKNOWN;
    }

    private record Look(MessagingState state, long nanoTime) {}
}
