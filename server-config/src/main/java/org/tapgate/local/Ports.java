package org.tapgate.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Ports of 127.0.0.1. */
final class Ports {

    /** Systems take the local ends of connections from 32768 on, so nobody takes such a port while we are down. */
    private static final int LOWEST = 10_000;

    private static final int END = 32_768;

    private static final int TRIES = 1_000;

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

    /** A port that nobody uses at this moment and that no outgoing connection will get. */
    static int free() {
        return new Random()
                .ints(TRIES, LOWEST, END)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
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
