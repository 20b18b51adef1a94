package org.tapgate.it.crash;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.webhook.Shop;

/** Events and webhooks while parts of the product die: none missing, none with another number, doubles known by their id. */
class WebhookRecoveryIT {

    private static final int SOME = 30;

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private static Parts parts;

    private static Shop shop;

    private static Sequence sequence;

    @BeforeAll
    static void open() throws IOException {
        parts = Parts.shared();
        shop = new Shop();
        sequence = Sequence.to(shop, parts.product());
    }

    @AfterAll
    static void close() throws IOException {
        sequence.end();
        shop.close();
    }

    @Test
    void the_application_dies_between_call_and_acknowledgement() throws Exception {
        try (var running = Load.on(Site.open(parts.product()))) {
            running.awaitMore(SOME);
            parts.killApplication();
        }
        parts.startApplication();

        sequence.assertArrived();
    }

    @Test
    void the_broker_dies_and_comes_back_without_its_data() throws Exception {
        try (var running = Load.on(Site.open(parts.product()))) {
            running.awaitMore(SOME);
            parts.broker().killBroker();
            running.awaitMore(SOME);
            parts.wipeBroker();
            parts.broker().start();
            running.awaitMore(SOME);
        }

        sequence.assertArrived();
    }

    @Test
    void the_database_dies_and_comes_back() throws Exception {
        try (var running = Load.on(Site.open(parts.product()))) {
            running.awaitMore(SOME);
            parts.database().killDatabase();
            Eventually.await(
                    "a request that fails", RECOVERY, () -> running.statuses().size() > 1);
            parts.database().start();
            running.awaitMore(SOME);
        }

        Eventually.await("readiness", RECOVERY, parts.product().stack()::isReady);
        sequence.assertArrived();
    }

    @Test
    void every_wake_up_comes_again_and_again() throws Exception {
        try (var doubles = parts.doubles()) {
            try (var running = Load.on(Site.open(parts.product()))) {
                running.awaitMore(SOME);
                doubles.send();
                running.awaitMore(SOME);
            }
            doubles.send();
            Eventually.await("an end of the doubles", RECOVERY, doubles::areThrough);
        }

        sequence.assertArrived();
    }
}
