package org.tapgate.identity;

import java.time.Instant;

/** What became of an attempt to sign in. A person is told only whether it worked, the security log why not. */
public sealed interface SignInOutcome {

    /**
     * The password was right.
     *
     * @param passwordSetAt ties the session to this password
     * @param mustChangePassword nothing else is allowed before
     */
    record SignedIn(User user, Instant passwordSetAt, boolean mustChangePassword) implements SignInOutcome {}

    /** It was not, or it did not matter. */
    record Refused(Reason reason) implements SignInOutcome {}

    /** Why somebody was not let in. */
    enum Reason {
        /** No such user. */
        UNKNOWN_USER,
        /** Too many failures; the password was not even looked at. */
        LOCKED,
        /** The user may not sign in at all. */
        DISABLED,
        /** The password is another one. */
        WRONG_PASSWORD
    }
}
