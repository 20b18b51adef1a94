package org.tapgate.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What has been started, to be stopped in the reverse order, once. */
final class Running {

    /** How one part is stopped. */
    @FunctionalInterface
    interface Stop {
        void stop() throws Exception;
    }

    private record Part(String name, Stop stop) {}

    private static final int FAILED = 1;

    private final Deque<Part> parts = new ArrayDeque<>();

    private final PrintStream out;

    private volatile boolean ended;

    private volatile boolean stopping;

    Running(PrintStream out) {
        this.out = out;
    }

    /** Stops everything when this process ends: with 0 when a signal asked for it, else with the code of its end. */
    void stopAtTheEndOfThisProcess() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            boolean asked = !ended;
                            stopAll();
                            if (asked) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        "stop"));
        // The threads of the broker would keep this process alive after a failure
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof IOException) {
                out.println("tapgate: " + failure.getMessage());
            } else {
                failure.printStackTrace(out);
            }
            end(FAILED);
        });
    }

    /** Ends this process. */
    void end(int code) {
        ended = true;
        System.exit(code);
    }

    /** Remembers a part that has just been started; stops it at once if everything is being stopped. */
    synchronized void add(String name, Stop stop) {
        parts.push(new Part(name, stop));
        if (stopping) {
            stopAll();
        }
    }

    /** Stops all parts, the last one first; one that does not stop well does not keep the others. */
    synchronized void stopAll() {
        stopping = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    boolean isStopping() {
        return stopping;
    }

    private void stop(Part part) {
        out.println("stopping " + part.name());
        FutureTask<Void> task = new FutureTask<>(() -> {
            part.stop().stop();
            return null;
        });
        task.run();
        try {
            task.get();
        } catch (ExecutionException failed) {
            out.println("  " + part.name() + " did not stop cleanly: " + failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
