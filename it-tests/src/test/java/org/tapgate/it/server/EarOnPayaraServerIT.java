package org.tapgate.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Smoke;
import org.tapgate.it.product.Tapgate;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.ServicesProcess;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/** What runs on Payara Micro as a WAR runs on Payara Server as an EAR. */
class EarOnPayaraServerIT {

    /** The application there. */
    private record OnServer(Connection connection, Backoffice backoffice, InstantSource time) implements Tapgate {}

    @Test
    void the_ear_answers_the_same_smoke_test() throws Exception {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Installation.home().resolve("it-tests/target/products")), "server-");
        try (var services = new ServicesProcess(folder.resolve("services")).start();
                var server = PayaraServer.start()) {
            services.writeSettings(folder.resolve("settings"));
            server.install(folder.resolve("settings"));
            var connection = new Connection(URI.create(server.url()));

            Smoke.test(new OnServer(connection, new Backoffice(connection, services.apiKey()), InstantSource.system()));

            tellsNothingOfItself(connection);
        }
    }

    private static void tellsNothingOfItself(Connection connection) throws IOException {
        var answer = connection.send(Call.of("GET", "/api/v1/nowhere"));
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
    }
}
