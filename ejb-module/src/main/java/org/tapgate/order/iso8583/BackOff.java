package org.tapgate.order.iso8583;

import java.time.Duration;

/**
 * How long to wait before something is tried again: twice as long after each failure.
 *
 * @param first after one failure
 * @param most however many there were
 */
public record BackOff(Duration first, Duration most) {

    private static final int DOUBLINGS = 20;

    /** The usual one: a second, then two, up to half a minute. */
    public static final BackOff USUAL = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** How long after so many failures in a row. */
    public Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, DOUBLINGS));
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
