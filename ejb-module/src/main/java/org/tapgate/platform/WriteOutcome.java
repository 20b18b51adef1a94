package org.tapgate.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of an attempt to change something that people manage. Only {@link Written} changes anything. */
public sealed interface WriteOutcome<T> {

    /** It was done; this is what is stored now. */
    record Written<T>(T value) implements WriteOutcome<T> {}

    /** The input was not usable. */
    record Invalid<T>(List<Fault> faults) implements WriteOutcome<T> {}

    /** There is no such thing, or not for this caller. */
    record Missing<T>() implements WriteOutcome<T> {}

    /** Somebody else changed it since it was read. */
    record Stale<T>() implements WriteOutcome<T> {}

    /** A rule of the feature forbids it as things are. */
    record Refused<T>(Refusal reason) implements WriteOutcome<T> {}

    /** The reasons of one feature; an enum of it implements this. */
    interface Refusal {

        /** Stable and for programs, in capital letters; what an enum constant is called. */
        String name();

        /** A sentence for people. */
        String message();
    }

    /**
     * What becomes of a change that was made from one version while another may be stored.
     *
     * @param seen the version it was made from; empty to change whatever is there
     */
    static <T> WriteOutcome<T> unlessStale(Optional<Long> seen, long stored, Supplier<WriteOutcome<T>> change) {
        return seen.filter(version -> version != stored).isPresent() ? new Stale<>() : change.get();
    }

    /** The same outcome of something else. */
    default <R> WriteOutcome<R> map(Function<? super T, ? extends R> mapping) {
        if (this instanceof Written<T> written) {
            return new Written<>(mapping.apply(written.value()));
        }
        if (this instanceof Invalid<T> invalid) {
            return new Invalid<>(invalid.faults());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.reason());
        }
        return this instanceof Stale<T> ? new Stale<>() : new Missing<>();
    }
}
