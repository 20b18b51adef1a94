package org.tapgate.identity;

import java.util.List;
import org.tapgate.platform.Fault;

/** What became of a write in the management of identities. */
public sealed interface WriteOutcome<T> {

    /** It was done; this is what is stored now. */
    record Written<T>(T value) implements WriteOutcome<T> {}

    /** The input was not usable; nothing was changed. */
    record Invalid<T>(List<Fault> faults) implements WriteOutcome<T> {}

    /** There is no such thing, or not for this caller. */
    record Missing<T>() implements WriteOutcome<T> {}

    /** Somebody else changed it since it was read; nothing was changed. */
    record Stale<T>() implements WriteOutcome<T> {}

    /** A rule forbids it as things are; nothing was changed. */
    record Refused<T>(Refusal reason) implements WriteOutcome<T> {}

    /** Rules that input alone cannot break. */
    enum Refusal {
        /** Another user has the e-mail address. */
        EMAIL_TAKEN,
        /** It would leave the installation without an active administrator. */
        LAST_ADMIN,
        /** Applications or users still belong to the client. */
        CLIENT_IN_USE
    }

    /** The value that comes from the one case that applies. */
    default <R> R fold(Cases<T, R> cases) {
        if (this instanceof Written<T> written) {
            return cases.written(written.value());
        }
        if (this instanceof Invalid<T> invalid) {
            return cases.invalid(invalid.faults());
        }
        if (this instanceof Refused<T> refused) {
            return cases.refused(refused.reason());
        }
        return this instanceof Stale<T> ? cases.stale() : cases.missing();
    }

    /** One answer for each case. */
    interface Cases<T, R> {

        R written(T value);

        R invalid(List<Fault> faults);

        R refused(Refusal reason);

        R stale();

        R missing();
    }
}
