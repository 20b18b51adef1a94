package org.tapgate.platform;

import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * A copy in memory of what lies in the database, for reading without a query. A version number in the database, which
 * every change raises in its own transaction, tells whether the copy is still good: a timer calls {@link #refresh}, and
 * the node that made a change calls {@link #outdated} after its commit.
 *
 * @param <T> an immutable value
 */
public final class Snapshot<T> {

    private final LongSupplier version;

    private final UnaryOperator<T> load;

    private volatile Copy<T> copy;

    private volatile boolean outdated;

    /**
     * A copy that is loaded when first asked for.
     *
     * @param version reads the version number
     * @param load reads the value; gets the former one to build upon, null at first
     */
    public Snapshot(LongSupplier version, UnaryOperator<T> load) {
        this.version = version;
        this.load = load;
    }

    /** The value: the copy in memory, unless it is known to be outdated. */
    public T get() {
        var held = copy;
        return held == null || outdated ? refresh() : held.value();
    }

    /** The value, loaded again if the version has moved. */
    public synchronized T refresh() {
        outdated = false;
        long current = version.getAsLong();
        if (copy == null || copy.version() != current) {
            // The version was read first: what changes while loading is at worst loaded again
            copy = new Copy<>(current, load.apply(copy == null ? null : copy.value()));
        }
        return copy.value();
    }

    /** This node has changed something: the next reader loads. */
    public void outdated() {
        outdated = true;
    }

    private record Copy<T>(long version, T value) {}
}
