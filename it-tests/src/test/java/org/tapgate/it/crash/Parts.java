package org.tapgate.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.ServicesProcess;

/**
 * A product whose database and broker are processes of their own, so that each part can die alone.
 *
 * @param line between the application and the broker
 */
record Parts(ServicesProcess database, ServicesProcess broker, Line line, Product product) implements AutoCloseable {

    /** Longer than somebody who died keeps others from his work. */
    private static final Duration DOWN = Duration.ofMinutes(2);

    /** The parts that the tests of this package kill in turn; they end with the Java machine. */
    static Parts shared() {
        try {
            if (!Shared.PARTS.product.stack().isReady()) {
                Shared.PARTS.startApplication();
            }
        } catch (IOException down) {
            Shared.PARTS.startApplication();
        }
        return Shared.PARTS;
    }

    /** Parts that one test has for itself, such as one in which time must not go back when the application dies. */
    static Parts own() {
        var folder = Product.newFolder("crash");
        var database = new ServicesProcess(folder.resolve("database")).start();
        var broker = new ServicesProcess(folder.resolve("broker")).start();
        var line = Line.open();
        var settings = new HashMap<>(Product.GENEROUS);
        settings.putAll(database.databaseSettings());
        settings.putAll(line.to(broker.brokerSettings()));
        return new Parts(database, broker, line, Product.fresh("crash", settings));
    }

    /** Ends the application as {@code kill -9} does. */
    void killApplication() {
        product.stack().kill(Part.APPLICATION);
        product.stack().awaitEnd();
    }

    /** Starts it again, after what is a while for the application. */
    void startApplication() {
        product.stack().start();
        try {
            product.advanceFurther(DOWN);
        } catch (IOException deadAgain) {
            throw new UncheckedIOException(deadAgain);
        }
    }

    /** The broker loses everything but its port, which is its address and no data. */
    void wipeBroker() throws IOException {
        var folder = broker.dataDirectory().resolve("broker");
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.equals(folder.resolve("port"))) {
                    Files.delete(path);
                }
            }
        }
    }

    /** A broker that delivers twice whatever there is to do from now on. */
    Doubles doubles() throws SQLException {
        return Doubles.of(database, broker);
    }

    @Override
    public void close() {
        product.stack().close();
        broker.close();
        database.close();
    }

    /** The lock of class initialisation makes others wait for the first. */
    private static final class Shared {

        static final Parts PARTS = own();
    }
}
