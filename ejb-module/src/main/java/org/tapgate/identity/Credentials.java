package org.tapgate.identity;

import java.time.Instant;

/**
 * How a user proves to be that user.
 *
 * @param password the present password, hashed
 * @param passwordSetAt when it was set; sessions that began under an earlier one have ended
 * @param mustChange whether the next thing to do is to choose another one: after a first sign-in
 * @param failures wrong passwords in a row
 */
public record Credentials(PasswordHash password, Instant passwordSetAt, boolean mustChange, SignInFailures failures) {

    /** With an initial password that somebody else knows, and which therefore has to be changed first. */
    public static Credentials initial(String password, Instant now) {
        return new Credentials(PasswordHash.of(password), now, true, SignInFailures.NONE);
    }

    /** With a password that the user chose. */
    public Credentials changedTo(PasswordHash chosen, Instant now) {
        return new Credentials(chosen, now, false, SignInFailures.NONE);
    }

    /** After one more attempt began: it counts as a failure until it succeeds, so that no race gives free guesses. */
    public Credentials afterAttempt(Instant now) {
        return new Credentials(password, passwordSetAt, mustChange, failures.oneMore(now));
    }

    /** After the right password; an outdated hash is replaced by a fresh one of the same password. */
    public Credentials afterSuccess(PasswordHash fresh) {
        return new Credentials(fresh, passwordSetAt, mustChange, SignInFailures.NONE);
    }
}
