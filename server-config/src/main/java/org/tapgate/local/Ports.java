package org.tapgate.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ports of 127.0.0.1. */
final class Ports {

    private Ports() {}

    /** Whether somebody else listens on it, or we may not. */
    static boolean isTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    /** A port that nobody uses at this moment. */
    static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** The port written in this file, so that a restart changes no address; another one if it is in use by now. */
    static int remembered(Path file) throws IOException {
        if (Files.exists(file)) {
            int port = Integer.parseInt(Files.readString(file).strip());
            if (!isTaken(port)) {
                return port;
            }
        }
        int port = free();
        Files.writeString(file, port + "\n");
        return port;
    }
}
