package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_is_taken_while_somebody_listens_on_it() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isTaken(somebody.getLocalPort())).isTrue();
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_taken_here_too() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0)) {
            assertThat(Ports.isTaken(somebody.getLocalPort())).isTrue();
        }
    }

    @Test
    void a_free_port_is_not_taken() throws IOException {
        assertThat(Ports.isTaken(Ports.free())).isFalse();
    }
}
