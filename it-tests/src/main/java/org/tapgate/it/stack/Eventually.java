package org.tapgate.it.stack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for what will be true soon, by asking again and again. */
public final class Eventually {

    private static final long POLL_MILLIS = 50;

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private Eventually() {}

    /** A question that may fail while the answer is not there yet. */
    @FunctionalInterface
    public interface Question {

        /** Whether it is true by now. */
        boolean isAnswered() throws Exception;
    }

    /**
     * Returns as soon as it is true.
     *
     * @throws IllegalStateException when it is still not true, or still fails, after this time; names what was awaited
     */
    public static void await(String what, Duration patience, Question question) {
        var deadline = System.nanoTime() + patience.toNanos();
        Exception lastFailure = null;
        while (System.nanoTime() < deadline) {
            try {
                if (question.isAnswered()) {
                    return;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for " + what, stopped);
            } catch (Exception notYet) {
                lastFailure = notYet;
            }
            pause();
        }
        throw new IllegalStateException("not within " + patience + ": " + what, lastFailure);
    }

    private static void pause() {
        try {
            NEVER.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
