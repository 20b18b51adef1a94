package org.tapgate.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often in a row a user's sign-in failed, and until when the account is locked for it: 10 failures lock for 30
 * minutes (spec, roles). While it is locked nothing is tried and nothing counted, so that a guesser cannot extend the
 * lock; when the time is over the count starts anew.
 *
 * @param count failures since the last success or lock, 0 to 9
 * @param lockedUntil the end of the lock; empty when there is none
 */
public record SignInFailures(int count, Optional<Instant> lockedUntil) {

    /** The failure that locks. */
    public static final int LIMIT = 10;

    /** How long it locks. */
    public static final Duration LOCK = Duration.ofMinutes(30);

    /** No failure. */
    public static final SignInFailures NONE = new SignInFailures(0, Optional.empty());

    /** Whether no password is to be tried now, not even the right one. */
    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /** After one more wrong password. */
    public SignInFailures oneMore(Instant now) {
        if (isLocked(now)) {
            return this;
        }
        return count + 1 < LIMIT
                ? new SignInFailures(count + 1, Optional.empty())
                : new SignInFailures(0, Optional.of(now.plus(LOCK)));
    }
}
