package org.tapgate.platform.ee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the application (decisions D5). It shows the server's time, plus what the test clock moved it
 * forward on this node since the start.
 */
@ApplicationScoped
public class ApplicationClock implements InstantSource {

    private final Clock system = Clock.systemUTC();

    private volatile Duration ahead = Duration.ZERO;

    /** Now, in UTC, to the microsecond, which is what the database keeps. */
    @Override
    public Instant instant() {
        return system.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves this clock forward; a negative amount is a programming error. */
    public synchronized Instant advance(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("The clock never goes back");
        }
        ahead = ahead.plus(amount);
        return instant();
    }
}
