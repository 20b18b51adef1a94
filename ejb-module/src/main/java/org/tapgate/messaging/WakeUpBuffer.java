package org.tapgate.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Wake-ups between the threads that cause them and the one that carries them to the broker. Bounded: when it is full,
 * the newest are dropped, counted, and found by the sweep.
 */
public final class WakeUpBuffer {

    private final ArrayBlockingQueue<WakeUp> waiting;

    private final AtomicBoolean carried = new AtomicBoolean();

    private final AtomicLong dropped = new AtomicLong();

    /** A buffer for so many wake-ups. */
    public WakeUpBuffer(int capacity) {
        waiting = new ArrayBlockingQueue<>(capacity);
    }

    /**
     * Adds one, without ever waiting.
     *
     * @return whether nobody is carrying, so that the caller has to start someone who calls {@link #next} until it is
     *     empty
     */
    public boolean add(WakeUp wakeUp) {
        if (!waiting.offer(wakeUp)) {
            dropped.incrementAndGet();
        }
        return carried.compareAndSet(false, true);
    }

    /** The next ones to carry, the oldest first; when none is left, the carrying is over. */
    public List<WakeUp> next(int most) {
        var batch = new ArrayList<WakeUp>();
        waiting.drainTo(batch, most);
        return endedIfEmpty(batch, most);
    }

    /**
     * The same, but waits for the first one before the carrying is over, and then for others to go along with it.
     *
     * @param patience how long for the first one
     * @param gathering how long for the others
     */
    public List<WakeUp> next(int most, Duration patience, Duration gathering) throws InterruptedException {
        var batch = new ArrayList<WakeUp>();
        var wakeUp = waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        long until = System.nanoTime() + gathering.toNanos();
        while (wakeUp != null) {
            batch.add(wakeUp);
            wakeUp = batch.size() < most ? waiting.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS) : null;
        }
        return endedIfEmpty(batch, most);
    }

    private List<WakeUp> endedIfEmpty(List<WakeUp> batch, int most) {
        if (batch.isEmpty()) {
            stop();
            // Someone may have added one after the draining and relied on us
            if (!waiting.isEmpty() && carried.compareAndSet(false, true)) {
                waiting.drainTo(batch, most);
            }
        }
        return batch;
    }

    /** Ends the carrying early; what is waiting stays for the next one who is started. */
    public void stop() {
        carried.set(false);
    }

    /** Counts wake-ups that were taken out and did not reach the broker. */
    public void drop(int count) {
        dropped.addAndGet(count);
    }

    /** How many were dropped since the start. */
    public long dropped() {
        return dropped.get();
    }
}
