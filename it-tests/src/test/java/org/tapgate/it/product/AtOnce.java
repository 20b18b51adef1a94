package org.tapgate.it.product;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does many things at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs some and others, as {@link #run(List)}; the answers of the first come first. */
    public static <T> List<T> run(List<Callable<T>> some, List<Callable<T>> others)
            throws InterruptedException, ExecutionException {
        return run(Stream.concat(some.stream(), others.stream()).toList());
    }

    /** Runs all, each in a thread of its own, none before all are there; answers in the order given. */
    public static <T> List<T> run(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(all.size());
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<T>> waiting =
                    all.stream().map(task -> after(start, task)).toList();
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> task) {
        return () -> {
            start.await();
            return task.call();
        };
    }
}
