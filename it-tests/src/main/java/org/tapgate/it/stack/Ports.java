package org.tapgate.it.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports of 127.0.0.1. */
public final class Ports {

    private static final int LOWEST = 10_000;

    /** Systems take the local ends of connections from 32768 on; below that are the domains of application servers. */
    private static final int END = 15_000;

    private static final int TRIES = 1_000;

    private Ports() {}

    /** A port that nobody has right now and that no outgoing connection will get. */
    public static int free() {
        return new Random()
                .ints(TRIES, LOWEST, END)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody has this port. */
    public static boolean isTaken(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !probe.isBound();
        } catch (IOException taken) {
            return true;
        }
    }
}
