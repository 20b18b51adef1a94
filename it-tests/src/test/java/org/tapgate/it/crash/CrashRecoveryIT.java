package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.ServicesProcess;

/** Each part dies alone, while the others live: the database and the broker are processes of their own here. */
class CrashRecoveryIT {

    private static final int SOME = 40;

    private static final int ROUNDS = 3;

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    /** Closes what was started, the last first. */
    private static final Deque<Runnable> STARTED = new ArrayDeque<>();

    private static ServicesProcess database;

    private static ServicesProcess broker;

    private static Product product;

    @BeforeAll
    static void startAll() throws IOException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Installation.home().resolve("it-tests/target/products")), "crash-");
        database = started(new ServicesProcess(folder.resolve("database")));
        broker = started(new ServicesProcess(folder.resolve("broker")));
        var settings = new HashMap<>(Product.GENEROUS);
        settings.putAll(database.databaseSettings());
        settings.putAll(broker.brokerSettings());
        product = Product.fresh("crash", settings);
        STARTED.push(product.stack()::close);
    }

    /** What a start that failed half-way left is stopped too. */
    @AfterAll
    static void stopAll() {
        STARTED.forEach(Runnable::run);
    }

    private static ServicesProcess started(ServicesProcess services) {
        STARTED.push(services::close);
        return services.start();
    }

    @Test
    void the_application_dies_and_the_next_start_finds_all_that_was_acknowledged() throws Exception {
        var site = Site.open(product);
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            product.stack().kill(Part.APPLICATION);
        }
        product.stack().awaitEnd();

        product.stack().start();

        Books.assertBalanced(site, load);
    }

    @Test
    void the_broker_dies_and_loses_everything_and_nobody_notices() throws Exception {
        var site = Site.open(product);
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            broker.killBroker();
            load.awaitMore(SOME);
            wipe(broker.dataDirectory().resolve("broker"));
            broker.start();
            load.awaitMore(SOME);
        }

        assertThat(load.statuses()).as("answers while the broker was away").containsExactly(200);
        Books.assertBalanced(site, load);
    }

    @Test
    void the_database_dies_and_the_application_goes_on_when_it_is_back() throws Exception {
        var site = Site.open(product);
        Load load;
        try (var running = Load.on(site)) {
            load = running;
            load.awaitMore(SOME);
            database.killDatabase();
            Eventually.await(
                    "a request that fails", RECOVERY, () -> load.statuses().size() > 1);
            database.start();
            load.awaitMore(SOME);
        }

        assertThat(load.statuses()).isSubsetOf(Set.of(200, 500, 503));
        Eventually.await("readiness", RECOVERY, product.stack()::isReady);
        Books.assertBalanced(site, load);
    }

    @Test
    void every_message_comes_twice_and_more_often_and_is_counted_once() throws Exception {
        var site = Site.open(product);
        Load load;
        try (var doubles = Doubles.of(database, broker)) {
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

    /** All but the port, which is the broker's address and no data. */
    private static void wipe(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.equals(folder.resolve("port"))) {
                    Files.delete(path);
                }
            }
        }
    }
}
