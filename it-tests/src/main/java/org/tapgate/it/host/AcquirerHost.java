package org.tapgate.it.host;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The host over TCP. What it does with a class of messages is told by the second digit of their type. */
public final class AcquirerHost implements AutoCloseable {

    private final HostBooks books = new HostBooks();

    private final Map<Character, Manner> manners = new ConcurrentHashMap<>();

    private final List<IsoText> asked = new CopyOnWriteArrayList<>();

    private final AtomicInteger connections = new AtomicInteger();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private final ExecutorService senders = Executors.newFixedThreadPool(2, AcquirerHost::daemon);

    private final ServerSocket door;

    private AcquirerHost(ServerSocket door) {
        this.door = door;
        daemon(this::accept).start();
    }

    /** What it does with a message. */
    private record Manner(boolean takes, int answers, Duration after) {

        static final Manner KIND = new Manner(true, 1, Duration.ZERO);
    }

    /** A host on a port of its own. */
    public static AcquirerHost start() {
        try {
            return new AcquirerHost(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its port. */
    public int port() {
        return door.getLocalPort();
    }

    /** What it knows. */
    public HostBooks books() {
        return books;
    }

    /** How often it was called. */
    public int connections() {
        return connections.get();
    }

    /** What it was asked of that class. */
    public List<IsoText> asked(char type) {
        return asked.stream().filter(it -> it.type().charAt(1) == type).toList();
    }

    /** Does its duty again. */
    public void isKind() {
        manners.clear();
    }

    /** From now on such messages get lost on their way here. */
    public void losesQuestions(char type) {
        manners.put(type, new Manner(false, 0, Duration.ZERO));
    }

    /** From now on it does what such messages say, but its answers get lost. */
    public void losesAnswers(char type) {
        manners.put(type, new Manner(true, 0, Duration.ZERO));
    }

    /** From now on it answers such messages twice. */
    public void answersTwice(char type) {
        manners.put(type, new Manner(true, 2, Duration.ZERO));
    }

    /** From now on it takes its time. */
    public void answersAfter(char type, Duration delay) {
        manners.put(type, new Manner(true, 1, delay));
    }

    /** Ends all connections. */
    public void hangUp() {
        open.forEach(AcquirerHost::close);
    }

    private void accept() {
        try {
            while (true) {
                var socket = door.accept();
                connections.incrementAndGet();
                open.add(socket);
                daemon(() -> serve(socket)).start();
            }
        } catch (IOException closed) {
            hangUp();
        }
    }

    private void serve(Socket socket) {
        try (var in = new DataInputStream(socket.getInputStream())) {
            while (true) {
                take(socket, IsoText.read(in.readNBytes(in.readUnsignedShort())));
            }
        } catch (IOException ended) {
            open.remove(socket);
        }
    }

    private void take(Socket socket, IsoText message) {
        asked.add(message);
        var manner = manners.getOrDefault(message.type().charAt(1), Manner.KIND);
        if (manner.takes()) {
            var answer = books.answer(message).write();
            for (int sent = 0; sent < manner.answers(); sent++) {
                CompletableFuture.delayedExecutor(manner.after().toMillis(), TimeUnit.MILLISECONDS, senders)
                        .execute(() -> send(socket, answer));
            }
        }
    }

    private static void send(Socket socket, byte[] message) {
        var framed = new byte[message.length + 2];
        framed[0] = (byte) (message.length >>> 8);
        framed[1] = (byte) message.length;
        System.arraycopy(message, 0, framed, 2, message.length);
        try {
            synchronized (socket) {
                new DataOutputStream(socket.getOutputStream()).write(framed);
            }
        } catch (IOException gone) {
            close(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "acquirer-host");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        senders.shutdownNow();
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
