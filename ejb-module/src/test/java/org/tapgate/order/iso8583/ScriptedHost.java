package org.tapgate.order.iso8583;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.tapgate.order.iso8583.Dialect.Unreadable;

/** A host over real TCP that does with each message what it is told, and remembers what it was asked. */
public final class ScriptedHost implements AutoCloseable {

    /** All that was asked but echoes. */
    public final List<HostMessage> asked = new CopyOnWriteArrayList<>();

    final AtomicInteger echoes = new AtomicInteger();

    final AtomicInteger connections = new AtomicInteger();

    private final Dialect dialect = new Dialect();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private final ServerSocket door;

    private volatile Function<HostMessage, List<HostMessage>> script = ScriptedHost::onlyYes;

    private volatile boolean deaf;

    private ScriptedHost(ServerSocket door) {
        this.door = door;
        start(this::accept);
    }

    public static ScriptedHost start() {
        try {
            return new ScriptedHost(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Approves. */
    public static HostMessage yes(HostMessage question) {
        return no(question, "00")
                .with(
                        DataElement.HOST_REFERENCE,
                        question.get(DataElement.TRACE_NUMBER).map("H"::concat).orElse("H"))
                .with(DataElement.AUTHORIZATION_CODE, "A00001")
                .with(DataElement.CARD_TOKEN, "token");
    }

    private static List<HostMessage> onlyYes(HostMessage question) {
        return List.of(yes(question));
    }

    /** Answers with that code. */
    public static HostMessage no(HostMessage question, String code) {
        return HostMessage.of(MessageType.answerTo(question.type()))
                .with(
                        DataElement.TRANSMITTED_AT,
                        question.get(DataElement.TRANSMITTED_AT).orElse(null))
                .with(
                        DataElement.TRACE_NUMBER,
                        question.get(DataElement.TRACE_NUMBER).orElse(null))
                .with(DataElement.TERMINAL, question.get(DataElement.TERMINAL).orElse(null))
                .with(DataElement.RESPONSE_CODE, code);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on every message is answered so; what is not answered at once can be {@link #say said} later. */
    public void answers(Function<HostMessage, List<HostMessage>> how) {
        script = how;
    }

    public void saysYes() {
        script = ScriptedHost::onlyYes;
    }

    public void isSilent() {
        script = question -> List.of();
    }

    /** From now on it does not even read. */
    void goDeaf() {
        deaf = true;
    }

    /** Says something unasked, on every connection. */
    public void say(HostMessage message) {
        open.forEach(socket -> send(socket, dialect.write(message)));
    }

    void sayGarbage() {
        open.forEach(socket -> send(socket, new byte[] {1, 2, 3}));
    }

    void hangUp() {
        open.forEach(ScriptedHost::close);
        open.clear();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var socket = door.accept();
                open.add(socket);
                connections.incrementAndGet();
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            hangUp();
        }
    }

    private void serve(Socket socket) {
        try (var in = new DataInputStream(socket.getInputStream())) {
            for (int first = in.read(); first >= 0 && !deaf; first = in.read()) {
                answer(socket, dialect.read(Frame.read(first, in)));
            }
        } catch (IOException | Unreadable ended) {
            open.remove(socket);
        }
    }

    private void answer(Socket socket, HostMessage question) {
        if (question.type() == MessageType.NETWORK) {
            echoes.incrementAndGet();
        } else {
            asked.add(question);
        }
        script.apply(question).forEach(answer -> send(socket, dialect.write(answer)));
    }

    private static void send(Socket socket, byte[] bytes) {
        try {
            synchronized (socket) {
                Frame.write(new DataOutputStream(socket.getOutputStream()), bytes);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "scripted-host");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            hangUp();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
