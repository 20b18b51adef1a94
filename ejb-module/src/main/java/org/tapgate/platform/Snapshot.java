package org.tapgate.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A copy in memory of what lies in the database, for reading without a query. A version number in the database, which
 * every change raises in its own transaction, tells whether the copy is still good: a timer calls {@link #refresh}, and
 * the node that made a change calls {@link #outdated} after its commit.
 *
 * @param <T> an immutable value
 */
public final class Snapshot<T> {

    /**
     * Whoever waits may be in a transaction, and hold a connection that the one who loads waits for: with all of them in such
     * hands nobody would go on. So the wait ends.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LongSupplier version;

    private final UnaryOperator<T> load;

    private final Duration patience;

    private final ReentrantLock loading = new ReentrantLock();

    private volatile Copy<T> copy;

    /** Of this node, so far. */
    private final AtomicLong changes = new AtomicLong();

    /**
     * A copy that is loaded when first asked for.
     *
     * @param version reads the version number; negative: what is read may never be committed, nothing is built on it
     * @param load reads the value; gets the former one to build upon, null at first
     */
    public Snapshot(LongSupplier version, UnaryOperator<T> load) {
        this(version, load, PATIENCE);
    }

    Snapshot(LongSupplier version, UnaryOperator<T> load, Duration patience) {
        this.version = version;
        this.load = load;
        this.patience = patience;
    }

    /** The value: the copy in memory, unless it is known to be outdated. */
    public T get() {
        var held = copy;
        return isGood(held) ? held.value() : loaded();
    }

    /** Who waited for another one's loading has the value then. */
    private T loaded() {
        return alone(() -> isGood(copy) ? copy.value() : follow());
    }

    /** The value, loaded again if the version has moved. */
    public T refresh() {
        return alone(this::follow);
    }

    private T follow() {
        // Both were read first: what changes while loading is at worst loaded again
        var change = changes.get();
        var current = version.getAsLong();
        copy = new Copy<>(change, current, valueOf(current));
        return copy.value();
    }

    /** One at a time; who has waited too long reads for himself what the others have from the copy. */
    private T alone(Supplier<T> work) {
        if (!enters()) {
            return load.apply(former());
        }
        try {
            return work.get();
        } finally {
            loading.unlock();
        }
    }

    private boolean enters() {
        try {
            return loading.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private T valueOf(long current) {
        var former = former();
        return former != null && copy.version() == current ? former : load.apply(former);
    }

    /** What can be built upon. */
    private T former() {
        var held = copy;
        return held == null || held.version() < 0 ? null : held.value();
    }

    /** This node has changed something: whoever reads from here on gets what is loaded from here on. */
    public void outdated() {
        changes.incrementAndGet();
    }

    private boolean isGood(Copy<T> held) {
        return held != null && held.change() == changes.get();
    }

    private record Copy<T>(long change, long version, T value) {}
}
