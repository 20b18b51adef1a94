package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tapgate.it.product.NodeProject;
import org.tapgate.it.product.Product;

/** The official Node SDK of the public API drives this server, with nothing changed but the host. */
class PublicSdkIT {

    private static final String SDK = "mercadopago@3.6.1";

    @Test
    void the_point_client_of_the_official_sdk_works_unchanged() throws Exception {
        var product = Product.shared();
        var shop = Shop.open(product);
        var project = NodeProject.in("point-sdk");
        project.take("point/till.js");
        project.install(SDK);

        var told = project.run("node", "till.js", product.connection().base().toString(), shop.key(), shop.device());

        assertThat(told).endsWith("done\n");
    }
}
