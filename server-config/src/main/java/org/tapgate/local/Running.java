package org.tapgate.local;

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

    private final Deque<Part> parts = new ArrayDeque<>();

    private final PrintStream out;

    private boolean stopping;

    Running(PrintStream out) {
        this.out = out;
    }

    /** Remembers a part that has just been started; stops it at once if everything is being stopped. */
    synchronized void add(String name, Stop stop) {
        parts.push(new Part(name, stop));
        if (stopping) {
            stopAll();
        }
    }

    synchronized void stopAll() {
        stopping = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    synchronized boolean isStopping() {
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
