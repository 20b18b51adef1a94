package org.tapgate.it.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A database and a broker without the application: {@code ./tapgate services} as a process. */
public final class ServicesProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private static final long STOP_SECONDS = 60;

    private final Path dataDirectory;

    private Process process;

    /** Services that are not started yet; an earlier run's data are found again. */
    public ServicesProcess(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** Starts them and returns when they accept connections. */
    public ServicesProcess start() {
        try {
            Files.deleteIfExists(file());
            process = launch();
        } catch (IOException noScript) {
            throw new UncheckedIOException(noScript);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Eventually.await("local services, see " + output(), START, () -> !process.isAlive() || Files.exists(file()));
        if (!process.isAlive()) {
            throw new IllegalStateException("./tapgate services ended by itself, see " + output());
        }
        return this;
    }

    private Process launch() throws IOException {
        Files.createDirectories(dataDirectory.toAbsolutePath().getParent());
        var script = new ProcessBuilder(Installation.home().resolve("tapgate").toString(), "services")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output().toFile()));
        script.environment()
                .put("TAPGATE_DATA_DIR", dataDirectory.toAbsolutePath().toString());
        return script.start();
    }

    /** How the application reaches them, as environment variables. */
    public Map<String, String> settings() {
        try (var lines = Files.lines(file())) {
            var settings = new TreeMap<String, String>();
            lines.map(line -> line.split("=", 2)).forEach(parts -> settings.put(parts[0], parts[1]));
            return settings;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Writes all that the application must be told into a folder, one file a setting, as application servers read it:
     * where these services are, and the secrets of their data directory.
     */
    public void writeSettings(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var secrets = Files.newDirectoryStream(dataDirectory.resolve("secrets"))) {
            for (var secret : secrets) {
                Files.writeString(folder.resolve(secret.getFileName()), Files.readString(secret));
            }
        }
        var all = settings();
        var broker = URI.create(all.remove("TAPGATE_BROKER_URL"));
        all.put("TAPGATE_BROKER_HOST", broker.getHost());
        all.put("TAPGATE_BROKER_PORT", Integer.toString(broker.getPort()));
        all.put("TAPGATE_DEMO", "true");
        all.put("TAPGATE_BOOTSTRAP_ADMIN_EMAIL", "admin@tapgate.local");
        for (var setting : all.entrySet()) {
            var name = setting.getKey().toLowerCase(Locale.ROOT).replace('_', '.');
            Files.writeString(folder.resolve(name), setting.getValue());
        }
    }

    /** The API key that the application makes on an empty database of these services. */
    public String apiKey() throws IOException {
        return Files.readString(dataDirectory.resolve("secrets/tapgate.bootstrap.api-key"))
                .strip();
    }

    /** Those of its settings that concern the database. */
    public Map<String, String> databaseSettings() {
        return starting("TAPGATE_DB_");
    }

    /** Those of its settings that concern the broker. */
    public Map<String, String> brokerSettings() {
        return starting("TAPGATE_BROKER_");
    }

    /** Where they keep everything. */
    public Path dataDirectory() {
        return dataDirectory;
    }

    /** Ends the broker as {@code kill -9} does; the database of the same process is told to stop by the kernel. */
    public void killBroker() {
        var database = database();
        process.destroyForcibly().onExit().join();
        database.onExit().join();
    }

    /** Ends the database as {@code kill -9} does; the broker of the same process stops by itself. */
    public void killDatabase() {
        database().destroyForcibly();
        process.onExit().join();
    }

    private ProcessHandle database() {
        return process.descendants().filter(Part.DATABASE::is).findFirst().orElseThrow();
    }

    private Map<String, String> starting(String prefix) {
        var some = settings();
        some.keySet().removeIf(name -> !name.startsWith(prefix));
        return some;
    }

    private Path file() {
        return dataDirectory.resolve("services.env");
    }

    private Path output() {
        return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".out");
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
