package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.NodeProject;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Call;

/** What the API description says is enough for a program: a client is generated from it and does the day's work. */
class GeneratedClientIT {

    private static final String GENERATOR = "swagger-typescript-api@13.2.16";

    @Test
    void a_client_generated_from_the_description_drives_the_back_office() throws Exception {
        var product = Product.shared();
        var counter = Counter.open(product);
        counter.sell("sale-1", 1500, Map.of("contract", Map.of("customer_id", "anna", "contract_type", "CIT")));
        var project = NodeProject.in("psp-client");
        project.take("psp/office.mjs");
        var description = product.connection().send(Call.of("GET", "/openapi").with("Accept", "application/json"));
        Files.writeString(project.folder().resolve("openapi.json"), description.body());
        Files.writeString(project.folder().resolve("package.json"), "{\"type\": \"module\"}");
        project.install(GENERATOR);
        var generator = "node_modules/.bin/swagger-typescript-api";
        project.run(generator, "generate", "-p", "openapi.json", "-o", "client", "-n", "api.js", "--js");

        var told = project.run("node", "office.mjs", product.connection().base().toString(), counter.key(), "sale-1");

        assertThat(told).endsWith("done\n");
    }
}
