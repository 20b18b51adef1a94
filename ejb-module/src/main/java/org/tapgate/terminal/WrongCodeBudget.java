package org.tapgate.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many wrong pairing codes a minute are borne before nobody is listened to (access-control.md section 8). Five
 * guesses on each of many live codes add up; the budget of the whole fleet bounds them together.
 *
 * @param perAddress wrong codes a minute from one address
 * @param fleet wrong codes a minute from all addresses together
 */
public record WrongCodeBudget(int perAddress, int fleet) {

    /** The time over which wrong codes are counted, rolling. */
    public static final Duration WINDOW = Duration.ofMinutes(1);

    /** Refuses a budget without room for one mistake. */
    public WrongCodeBudget {
        if (perAddress < 1 || fleet < 1) {
            throw new IllegalArgumentException("A budget allows at least one wrong code a minute");
        }
    }

    /**
     * How long this address has to wait; empty when it may try now.
     *
     * @param recent the latest wrong codes of the fleet, newest first, at least {@link #most} of them
     */
    public Optional<Duration> waitOf(String address, List<WrongCode> recent, Instant now) {
        var ofFleet = wait(recent, any -> true, fleet, now);
        return ofFleet.isPresent()
                ? ofFleet
                : wait(recent, wrong -> wrong.address().equals(address), perAddress, now);
    }

    /** How many of the latest wrong codes have to be looked at. */
    public int most() {
        return Math.max(perAddress, fleet);
    }

    /** There is room again when the oldest of the last so many attempts is a window old. */
    private static Optional<Duration> wait(
            List<WrongCode> recent, Predicate<WrongCode> counted, int budget, Instant now) {
        return recent.stream()
                .filter(counted)
                .skip(budget - 1L)
                .findFirst()
                .map(oldest -> Duration.between(now, oldest.at().plus(WINDOW)))
                .filter(left -> left.compareTo(Duration.ZERO) > 0);
    }
}
