package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Sealed;

/**
 * The second factor of a person.
 *
 * @param user whose
 * @param secret the sealed secret of {@link Totp}
 * @param confirmedAt when the person showed a first code; empty before, when it is not asked for yet
 * @param lastStep the step of the last code that was used: no code counts twice
 * @param failures wrong codes in a row, counted apart from wrong passwords
 */
public record SecondFactor(
        UUID user, Sealed secret, Optional<Instant> confirmedAt, long lastStep, SignInFailures failures) {

    /** One that its owner has still to confirm. */
    public static SecondFactor unconfirmed(UUID user, Sealed secret) {
        return new SecondFactor(user, secret, Optional.empty(), 0, SignInFailures.NONE);
    }

    /** Whether it is asked for at sign-in. */
    public boolean isActive() {
        return confirmedAt.isPresent();
    }

    /** After the code of that step was shown; the first one confirms. */
    public SecondFactor shown(long step, Instant now) {
        return new SecondFactor(user, secret, confirmedAt.or(() -> Optional.of(now)), step, SignInFailures.NONE);
    }

    /** After a recovery code was shown. */
    public SecondFactor recovered() {
        return new SecondFactor(user, secret, confirmedAt, lastStep, SignInFailures.NONE);
    }

    /** After a wrong code. */
    public SecondFactor failed(Instant now) {
        return new SecondFactor(user, secret, confirmedAt, lastStep, failures.oneMore(now));
    }
}
