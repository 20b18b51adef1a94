package org.tapgate.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Ports;

class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = somebody.getLocalPort();

            var attempt = Attempt.on(folder.resolve("data"), port);

            assertThat(attempt.code()).isEqualTo(1);
            assertThat(attempt.lines())
                    .containsExactly("tapgate: port " + port + " is taken: choose another TAPGATE_HTTP_PORT");
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_left_alone() throws Exception {
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        var attempt = Attempt.on(folder, Ports.free());

        assertThat(attempt.code()).isEqualTo(1);
        assertThat(attempt.lines())
                .singleElement()
                .asString()
                .startsWith("tapgate: " + folder)
                .contains("not Tapgate's");
        assertThat(folder).isDirectoryContaining(thesis::equals).isDirectoryNotContaining(file -> !file.equals(thesis));
    }

    @Test
    void a_data_directory_that_is_in_use_is_named_and_its_user_goes_on() throws Exception {
        var product = Product.shared();
        var used = product.stack().dataDirectory();

        var attempt = Attempt.on(used, Ports.free());

        assertThat(attempt.code()).isEqualTo(1);
        assertThat(attempt.lines()).singleElement().asString().startsWith("tapgate: Tapgate already runs on " + used);
        assertThat(product.stack().isReady()).isTrue();
    }
}
