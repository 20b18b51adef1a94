package org.tapgate.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The application's line to the broker. It can go dead in one direction without either side noticing. */
final class Line {

    private static final String URL = "TAPGATE_BROKER_URL";

    private final ServerSocket door;

    private volatile URI broker;

    private volatile boolean mute;

    private Line(ServerSocket door) {
        this.door = door;
        daemon(this::accept);
    }

    static Line open() {
        try {
            return new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Settings that lead to the same broker by this line. */
    Map<String, String> to(Map<String, String> settings) {
        broker = URI.create(settings.get(URL));
        var here = new HashMap<>(settings);
        here.put(URL, "tcp://127.0.0.1:" + door.getLocalPort());
        return here;
    }

    /** From now on nothing that the application says arrives, while it still hears the broker. */
    void mute() {
        mute = true;
    }

    /** What is said from now on arrives. */
    void mend() {
        mute = false;
    }

    private void accept() {
        try {
            while (true) {
                var application = door.accept();
                daemon(() -> connect(application));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void connect(Socket application) {
        try (application;
                var far = new Socket(broker.getHost(), broker.getPort())) {
            daemon(() -> carry(far, application, false));
            carry(application, far, true);
        } catch (IOException noBroker) {
            // The application sees its connection end
        }
    }

    private void carry(Socket from, Socket to, boolean canBeMute) {
        var bytes = new byte[8192];
        try (from;
                to) {
            var in = from.getInputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!(canBeMute && mute)) {
                    to.getOutputStream().write(bytes, 0, count);
                }
            }
        } catch (IOException ended) {
            // Both ends are closed by now
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "line-to-the-broker");
        thread.setDaemon(true);
        thread.start();
    }
}
