package org.tapgate.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Ports;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Connection;

/** A running product with its time. */
public final class Product implements Tapgate {

    /**
     * No test is slowed down by limits of requests nor, as an administrator, by a second factor; those have their own.
     */
    public static final Map<String, String> GENEROUS = Map.of(
            "TAPGATE_SECOND_FACTOR_REQUIRED", "USER",
            "TAPGATE_TEST_CLOCK", "true",
            "TAPGATE_LIMIT_TERMINAL", "100000",
            "TAPGATE_LIMIT_APPLICATION", "100000",
            "TAPGATE_LIMIT_ADDRESS", "100000",
            "TAPGATE_LIMIT_SIGN_IN", "0");

    /** While tests are written it saves a minute to let them use a product that runs already: its data directory. */
    private static final String RUNNING = "TAPGATE_IT_DATA_DIR";

    /** What makes a folder a data directory; without it nothing may lie there. */
    private static final String MARKER = "tapgate-data";

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Stack stack;

    private volatile Duration ahead = Duration.ZERO;

    private Product(Stack stack) {
        this.stack = stack;
    }

    /** The product of this test run: started when it is first asked for, stopped with the Java machine. */
    public static Product shared() {
        return Shared.PRODUCT;
    }

    /** A product like the shared one, for tests that must be the only ones to use it; stopped with the Java machine. */
    public static Product own(String name) {
        return System.getenv(RUNNING) == null ? fresh(name) : shared();
    }

    /** A product on a new data directory below {@code target}, for tests that break it. */
    public static Product fresh(String name) {
        return on(newFolder(name), GENEROUS);
    }

    /** A product with only these settings. */
    public static Product fresh(String name, Map<String, String> settings) {
        return on(newFolder(name), settings);
    }

    /** Another node on the same database and broker: it knows the same secrets. */
    public static Product beside(Product node, String name, Map<String, String> settings) throws IOException {
        var known = node.stack().dataDirectory();
        var data = newFolder(name);
        Files.copy(known.resolve(MARKER), data.resolve(MARKER));
        var secrets = Files.createDirectory(data.resolve("secrets"), PRIVATE);
        try (var files = Files.newDirectoryStream(known.resolve("secrets"))) {
            for (var secret : files) {
                Files.copy(secret, secrets.resolve(secret.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return on(data, settings);
    }

    private static Product on(Path data, Map<String, String> settings) {
        var all = new HashMap<>(MailServer.settings());
        all.putAll(settings);
        return new Product(Stack.on(data, Ports.free(), all).start());
    }

    /** Its processes. */
    public Stack stack() {
        return stack;
    }

    @Override
    public Connection connection() {
        return stack.connection();
    }

    @Override
    public Backoffice backoffice() {
        return Backoffice.of(stack.connection(), stack.bootstrap());
    }

    @Override
    public InstantSource time() {
        return () -> Instant.now(Clock.systemUTC()).plus(ahead);
    }

    /** Moves its time forward. */
    public synchronized void advance(Duration amount) throws IOException {
        var reached = backoffice().advanceClock(amount);
        ahead = Duration.between(Instant.now(Clock.systemUTC()), reached);
    }

    /** The same after a start, with which it was set back: from where it had been. */
    public synchronized void advanceFurther(Duration amount) throws IOException {
        advance(ahead.plus(amount));
    }

    /** A new folder below {@code target}. */
    public static Path newFolder(String name) {
        try {
            var target = Installation.home().resolve("it-tests/target/products");
            Files.createDirectories(target);
            return Files.createTempDirectory(target, name + "-");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lock of class initialisation makes others wait for the first. */
    private static final class Shared {

        static final Product PRODUCT = start();

        private static Product start() {
            var running = System.getenv(RUNNING);
            try {
                return running == null ? fresh("shared") : new Product(Stack.running(Path.of(running)));
            } catch (IOException notRunning) {
                throw new UncheckedIOException(notRunning);
            }
        }
    }
}
