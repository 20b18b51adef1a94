package org.tapgate.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;

class QuietStartIT {

    @Test
    void a_start_that_goes_well_warns_of_nothing() throws Exception {
        var stack = Product.shared().stack();
        try (var lines = Files.lines(stack.dataDirectory().resolve("log/application.0.log"))) {
            assertThat(lines.takeWhile(line -> !isEndOfStart(line)))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("\"Level\":\"WARNING\"") || line.contains("\"Level\":\"SEVERE\""));
        }
        assertThat(stack.output()).content().doesNotContain("WARN", "AMQ");
    }

    private static boolean isEndOfStart(String line) {
        return line.contains("Payara Micro") && line.contains("ready in");
    }
}
