package org.tapgate.it.bench.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Terminals that wait for intents, each on a connection of its own, all in one thread. */
final class WaitingTerminals implements AutoCloseable {

    private final Selector selector = Selector.open();

    private final List<WaitingTerminal> terminals = new ArrayList<>();

    private final Map<Integer, CompletableFuture<Delivery>> awaited = new ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<Integer> toAsk = new ConcurrentLinkedQueue<>();

    private final AtomicLong emptyAnswers = new AtomicLong();

    private volatile IOException broken;

    /** An intent that reached its terminal, by {@link System#nanoTime()}. */
    record Delivery(String intent, long at) {}

    WaitingTerminals(URI product, List<String> tokens) throws IOException {
        var address = new InetSocketAddress(product.getHost(), product.getPort());
        for (int number = 0; number < tokens.size(); number++) {
            var channel = SocketChannel.open(address);
            channel.configureBlocking(false);
            var terminal = new WaitingTerminal(number, channel, tokens.get(number));
            channel.register(selector, SelectionKey.OP_READ, terminal);
            terminals.add(terminal);
            terminal.ask();
        }
        var thread = new Thread(this::run, "terminals");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a terminal gets next; it asks no more until it is told to. */
    CompletableFuture<Delivery> next(int terminal) {
        var delivery = new CompletableFuture<Delivery>();
        awaited.put(terminal, delivery);
        return delivery;
    }

    /** Lets a terminal that has got an intent wait again. */
    void waitAgain(int terminal) {
        toAsk.add(terminal);
        selector.wakeup();
    }

    /**
     * How often one was told that there is nothing to do.
     *
     * @throws IOException when a terminal was answered badly, or its connection ended: none is heard from then on
     */
    long emptyAnswers() throws IOException {
        if (broken != null) {
            throw new IOException("terminals stopped waiting", broken);
        }
        return emptyAnswers.get();
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                selector.select();
                for (Integer number = toAsk.poll(); number != null; number = toAsk.poll()) {
                    terminals.get(number).ask();
                }
                for (var key : selector.selectedKeys()) {
                    take((WaitingTerminal) key.attachment());
                }
                selector.selectedKeys().clear();
            }
        } catch (ClosedSelectorException over) {
            // close() came while this thread was at work: nobody waits any more
        } catch (IOException failed) {
            broken = failed;
            awaited.values().forEach(delivery -> delivery.completeExceptionally(failed));
        }
    }

    private void take(WaitingTerminal terminal) throws IOException {
        var answer = terminal.read();
        if (answer.isEmpty()) {
            return;
        }
        var at = System.nanoTime();
        var intent = WaitingTerminal.intent(answer.get());
        if (intent.isEmpty()) {
            emptyAnswers.incrementAndGet();
            terminal.ask();
            return;
        }
        var delivery = awaited.remove(terminal.number());
        if (delivery != null) {
            delivery.complete(new Delivery(intent.get(), at));
        }
    }

    @Override
    public void close() {
        try {
            for (var key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
