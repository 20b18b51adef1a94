package org.tapgate.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A real HTTP server that answers each request with raw bytes, as rude as a test wants. */
public final class RoughServer implements AutoCloseable {

    public final List<String> requests = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;

    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile Manners manners;

    /** What it does with a connection after the request was read. */
    @FunctionalInterface
    public interface Manners {

        void answer(Socket connection, CountDownLatch closed) throws IOException, InterruptedException;
    }

    private RoughServer(Manners manners) throws IOException {
        this.manners = manners;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "rough server");
        thread.setDaemon(true);
        thread.start();
    }

    public static RoughServer that(Manners manners) {
        try {
            return new RoughServer(manners);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Answers with this status and body. */
    public static Manners says(int status, String body) {
        return (connection, closed) -> write(
                connection,
                "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body);
    }

    /** Reads the request and says nothing. */
    public static Manners isSilent() {
        return (connection, closed) -> closed.await();
    }

    /** Begins an answer and never ends it. */
    public static Manners drips() {
        return (connection, closed) -> {
            write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            closed.await();
        };
    }

    /** Answers so many bytes. */
    public static Manners floods(int bytes) {
        return says(200, " ".repeat(bytes));
    }

    /** Hangs up. */
    public static Manners hangsUp() {
        return (connection, closed) -> {};
    }

    /** Says something that is no HTTP. */
    public static Manners babbles() {
        return (connection, closed) -> write(connection, "220 mail.example ESMTP\r\n");
    }

    public void from(Manners now) {
        manners = now;
    }

    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                var thread = new Thread(() -> talk(connection), "rough server");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            requests.add(read(connection));
            manners.answer(connection, closed);
        } catch (IOException gone) {
            requests.add("broken off");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The head and as much of the body as its length says. */
    private static String read(Socket connection) throws IOException {
        var in = connection.getInputStream();
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            text.append((char) next);
        }
        var length = text.toString().replaceAll("(?is).*content-length: *([0-9]+).*", "$1");
        return text + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
