package org.tapgate.it.identity;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tapgate.it.product.Product;
import org.tapgate.it.systems.Backoffice;

/**
 * A client of the operator with an application of its own.
 *
 * @param client its id
 * @param application id of its application
 * @param secret the application's key
 */
record Integrator(String client, String application, String secret) {

    static Integrator of(Product product, String... scopes) throws IOException {
        var admin = product.backoffice();
        var client = admin.create(
                        "clients",
                        Map.of("name", "Shop", "currency", "EUR", "country", "POL", "timeZone", "Europe/Warsaw"))
                .path("id")
                .asText();
        var application = admin.create(
                        "client-applications",
                        Map.of("clientId", client, "name", "Shop backend", "scopes", List.of(scopes)))
                .path("id")
                .asText();
        var key = admin.create("client-applications/" + application + "/keys", Map.of());
        return new Integrator(client, application, key.path("secret").asText());
    }

    Backoffice backoffice(Product product) {
        return new Backoffice(product.connection(), secret);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Integrator[" + client + "]";
    }
}
