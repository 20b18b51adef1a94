package org.tapgate.webhook.store;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.tapgate.platform.Seal;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Carriers;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliveryUpkeep;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.SecretSeal;

/** The stores of webhooks for tests of other packages. */
public final class WebhookStores {

    private static final SecretSeal SEAL = new SecretSeal(new Seal("k1", Map.of("k1", new byte[32])));

    private WebhookStores() {}

    public static EndpointRegister endpoints(DataSource source) {
        return new JdbcEndpointRegister(new Sql(source), SEAL);
    }

    /** As this node sees it. */
    public static DeliveryQueue queue(DataSource source, UUID node) {
        return new JdbcDeliveryQueue(new Sql(source), endpoints(source), node);
    }

    /** The same of those who carry. */
    public static Carriers carriers(DataSource source, UUID node) {
        return new JdbcCarriers(new Sql(source), node);
    }

    public static DeliveryUpkeep upkeep(DataSource source) {
        return new JdbcDeliveryUpkeep(new Sql(source));
    }
}
