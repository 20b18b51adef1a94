package org.tapgate.order.iso8583;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tapgate.platform.Log;

/** The way to the host: holds one connection open, and opens another when it breaks. */
public final class HostLink implements AutoCloseable {

    private static final Log LOG = Log.of(HostLink.class);

    private static final int HIGHEST_TRACE = 999_999;

    private static final String ECHO = "301";

    private final LinkSettings settings;

    private final Consumer<HostMessage> late;

    private final ThreadFactory threads;

    private final InstantSource clock;

    private final Dialect dialect = new Dialect();

    private final AtomicInteger echoes = new AtomicInteger();

    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile Connection connection;

    private Thread holder;

    /**
     * A link that is not open yet.
     *
     * @param late takes answers that nobody waits for any longer; it returns at once
     * @param threads makes two threads for each connection
     */
    public HostLink(LinkSettings settings, Consumer<HostMessage> late, ThreadFactory threads, InstantSource clock) {
        this.settings = settings;
        this.late = late;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Begins to hold a connection open, unless somebody does so already: to be called again and again, since what
     * nobody foresaw ends the thread that does, and the next call starts another.
     */
    public synchronized HostLink open() {
        if (closed.getCount() > 0 && (holder == null || !holder.isAlive())) {
            holder = start(this::run);
        }
        return this;
    }

    /** Asks the host, and waits for its answer no longer than the time-out. */
    public HostReply ask(HostMessage question) {
        var current = connection;
        return current == null ? new HostReply.NotSent() : current.ask(question, settings.timeOut());
    }

    /** Whether there is a connection now. */
    public boolean isOpen() {
        return connection != null;
    }

    private void run() {
        int failures = 0;
        do {
            failures = connectAndRead() ? 1 : failures + 1;
        } while (!isClosedWithin(settings.backOff().after(failures).toMillis()));
    }

    /** Holds one connection as long as it lives; answers whether the host has ever said anything on it. */
    private boolean connectAndRead() {
        try (var socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int)
                    settings.timeOut().toMillis());
            return read(new Connection(dialect, socket, late));
        } catch (IOException broken) {
            LOG.warn(
                    "No connection to the acquirer",
                    Map.of("host", settings.host(), "why", broken.getClass().getSimpleName()));
            return false;
        }
    }

    private boolean read(Connection fresh) throws IOException {
        start(fresh::write);
        connection = fresh;
        LOG.info("Connected to the acquirer", Map.of("host", settings.host()));
        try {
            return closed.getCount() > 0 && fresh.read(this::echo, settings.echoAfter());
        } finally {
            connection = null;
            fresh.close();
            LOG.warn("The connection to the acquirer ended", Map.of("host", settings.host()));
        }
    }

    private HostMessage echo() {
        return HostMessage.of(MessageType.NETWORK)
                .with(DataElement.TRANSMITTED_AT, WireTime.dateAndTime(clock.instant()))
                .with(DataElement.TRACE_NUMBER, "%06d".formatted(echoes.incrementAndGet() % HIGHEST_TRACE + 1))
                .with(DataElement.NETWORK_CODE, ECHO);
    }

    private Thread start(Runnable work) {
        var thread = threads.newThread(work);
        thread.setName("acquirer-link");
        thread.start();
        return thread;
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        var current = connection;
        if (current != null) {
            current.close();
        }
    }
}
