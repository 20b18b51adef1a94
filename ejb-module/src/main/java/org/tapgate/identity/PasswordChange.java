package org.tapgate.identity;

import java.time.Instant;
import java.util.Set;

/** What became of an attempt to change one's own password. */
public sealed interface PasswordChange {

    /** It is changed; sessions are tied to this time from now on. */
    record Changed(Instant passwordSetAt) implements PasswordChange {}

    /** The present password was not the right one, or the account is locked by too many such attempts. */
    record NotProven() implements PasswordChange {}

    /** The new one breaks rules. */
    record Unfit(Set<PasswordFault> faults) implements PasswordChange {}
}
