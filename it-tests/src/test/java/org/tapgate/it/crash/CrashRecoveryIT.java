package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;

/** Each part dies alone, while the others live: the database and the broker are processes of their own here. */
class CrashRecoveryIT {

    private static final int SOME = 40;

    private static final int ROUNDS = 3;

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private static Parts parts;

    @BeforeAll
    static void start() {
        parts = Parts.shared();
    }

    @Test
    void the_application_dies_and_the_next_start_finds_all_that_was_acknowledged() throws Exception {
        var site = Site.open(parts.product());
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            parts.killApplication();
        }

        parts.startApplication();

        Books.assertBalanced(site, load);
    }

    @Test
    void the_broker_dies_and_loses_everything_and_nobody_notices() throws Exception {
        var site = Site.open(parts.product());
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            parts.broker().killBroker();
            load.awaitMore(SOME);
            parts.wipeBroker();
            parts.broker().start();
            load.awaitMore(SOME);
        }

        assertThat(load.statuses()).as("answers while the broker was away").containsExactly(200);
        Books.assertBalanced(site, load);
    }

    @Test
    void the_database_dies_and_the_application_goes_on_when_it_is_back() throws Exception {
        var site = Site.open(parts.product());
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            parts.database().killDatabase();
            Eventually.await(
                    "a request that fails", RECOVERY, () -> load.statuses().size() > 1);
            parts.database().start();
            load.awaitMore(SOME);
        }

        assertThat(load.statuses()).isSubsetOf(Set.of(200, 500, 503));
        Eventually.await("readiness", RECOVERY, parts.product().stack()::isReady);
        Books.assertBalanced(site, load);
    }

    @Test
    void every_message_comes_twice_and_more_often_and_is_counted_once() throws Exception {
        var site = Site.open(parts.product());
        Load load;
        try (var doubles = parts.doubles()) {
            try (var running = Load.on(site)) {
                load = running;
                for (int round = 0; round < ROUNDS; round++) {
                    load.awaitMore(SOME);
                    doubles.send();
                }
            }
            doubles.send();
            doubles.send();
            Eventually.await("an end of the doubles", RECOVERY, doubles::areThrough);
        }

        Books.assertBalanced(site, load);
    }
}
