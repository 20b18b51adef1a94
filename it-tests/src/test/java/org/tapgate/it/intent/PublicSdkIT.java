package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Installation;

/** The official Node SDK of the public API drives this server, with nothing changed but the host. */
class PublicSdkIT {

    private static final String SDK = "mercadopago@3.6.1";

    private static final int MINUTES = 3;

    private final Path folder = Installation.home().resolve("it-tests/target/point-sdk");

    @Test
    void the_point_client_of_the_official_sdk_works_unchanged() throws Exception {
        var product = Product.shared();
        var shop = Shop.open(product);
        installSdk();
        var ended = run("node", "till.js", product.connection().base().toString(), shop.key(), shop.device());
        assertThat(Files.readString(log())).endsWith("done\n");
        assertThat(ended).isZero();
    }

    private void installSdk() throws Exception {
        Files.createDirectories(folder);
        Files.copy(
                Installation.home().resolve("it-tests/src/test/resources/point/till.js"),
                folder.resolve("till.js"),
                StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(folder.resolve("node_modules/mercadopago"))) {
            var ended = run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", SDK);
            assertThat(ended).as(Files.readString(log())).isZero();
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("ended in time")
                .isTrue();
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("till.log");
    }
}
