package org.tapgate.order.iso8583;

import java.time.Duration;

/**
 * Where the host is, and how patient we are.
 *
 * @param host its name or address
 * @param port its port
 * @param timeOut how long a question waits for its answer, and a connection for being made
 * @param echoAfter after how long a silence the host is asked whether it is there
 * @param backOff how long to wait before the connection is tried again
 */
public record LinkSettings(String host, int port, Duration timeOut, Duration echoAfter, BackOff backOff) {}
