package org.tapgate.it.product;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.tapgate.it.stack.ServicesProcess;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** Two application nodes on one database and one broker, started when they are asked to. */
public final class TwoNodes implements AutoCloseable {

    private final Deque<Runnable> started = new ArrayDeque<>();

    private Product one;

    private Product other;

    /** Starts all. What came up before something failed is stopped by {@link #close()}. */
    public void start() throws IOException {
        var services = new ServicesProcess(Product.newFolder("nodes").resolve("services"));
        started.push(services::close);
        services.start();
        var settings = new HashMap<>(Product.GENEROUS);
        settings.putAll(services.databaseSettings());
        settings.putAll(services.brokerSettings());
        one = Product.fresh("node-one", settings);
        started.push(one.stack()::close);
        other = Product.beside(one, "node-other", settings);
        started.push(other.stack()::close);
    }

    /** The first. */
    public Product one() {
        return one;
    }

    /** The second, which knows the secrets of the first. */
    public Product other() {
        return other;
    }

    /** Sends the same call so many times at the same instant, half of them to each node. */
    public List<Answer> send(int times, Call call) throws InterruptedException, ExecutionException {
        return AtOnce.run(copies(times / 2, one, call), copies(times / 2, other, call));
    }

    private static List<Callable<Answer>> copies(int times, Product node, Call call) {
        return Collections.nCopies(times, () -> node.connection().send(call));
    }

    /** Stops what was started, the last first. */
    @Override
    public void close() {
        started.forEach(Runnable::run);
    }
}
