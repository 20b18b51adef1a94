package org.tapgate.it.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/** The product on one data directory: {@code ./tapgate run} as a process, and what it is made of. */
public final class Stack implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private static final Duration STOP = Duration.ofMinutes(1);

    private static final int LAST_WORDS = 5;

    private final Path dataDirectory;

    private final Map<String, String> environment;

    private final Connection connection;

    private Process process;

    private List<ProcessHandle> family = List.of();

    private Stack(Path dataDirectory, URI base, Map<String, String> environment) {
        this.dataDirectory = dataDirectory;
        this.environment = environment;
        this.connection = new Connection(base);
    }

    /** A product that somebody else started on this data directory, and that only he stops. */
    public static Stack running(Path dataDirectory) throws IOException {
        return new Stack(dataDirectory, URI.create(Bootstrap.read(dataDirectory).baseUrl()), Map.of());
    }

    /**
     * Describes a product that is not started yet.
     *
     * @param dataDirectory kept as it is when it holds an earlier run
     * @param port a free one
     * @param settings further environment variables
     */
    public static Stack on(Path dataDirectory, int port, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.put("TAPGATE_DATA_DIR", dataDirectory.toAbsolutePath().toString());
        environment.put("TAPGATE_HTTP_PORT", Integer.toString(port));
        return new Stack(dataDirectory, URI.create("http://127.0.0.1:" + port), environment);
    }

    /** Starts it and returns when it is ready to work. */
    public Stack start() {
        try {
            process = launch();
        } catch (IOException noScript) {
            throw new UncheckedIOException(noScript);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        Eventually.await("readiness, see " + output(), START, () -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new IllegalStateException("./tapgate run ended by itself: " + lastWords());
        }
        family = family();
        return this;
    }

    private Process launch() throws IOException {
        Files.createDirectories(output().getParent());
        var script = new ProcessBuilder(Installation.home().resolve("tapgate").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output().toFile()));
        script.environment().putAll(environment);
        return script.start();
    }

    /** Whether the product says that it can work, and its first credentials are there. */
    public boolean isReady() throws IOException {
        return connection.send(Call.of("GET", "/health/ready")).status() == 200
                && Files.exists(dataDirectory.resolve("bootstrap.json"));
    }

    /** The way to it over HTTP. */
    public Connection connection() {
        return connection;
    }

    /** The first credentials. */
    public Bootstrap bootstrap() {
        try {
            return Bootstrap.read(dataDirectory);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Where it keeps everything. */
    public Path dataDirectory() {
        return dataDirectory;
    }

    /** What {@code ./tapgate run} itself printed. */
    public Path output() {
        return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".out");
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(output());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException unreadable) {
            return "and its words cannot be read: " + unreadable;
        }
    }

    /** A part of it, while it lives. */
    public Optional<ProcessHandle> find(Part part) {
        return family.stream().filter(part::is).findFirst();
    }

    /** Ends a part as {@code kill -9} does, and waits until it is gone. */
    public void kill(Part part) {
        var victim = find(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
        victim.destroyForcibly();
        victim.onExit().join();
    }

    /** Waits until {@code ./tapgate run} and all it started have ended by themselves. */
    public void awaitEnd() {
        Eventually.await("the end of ./tapgate run", STOP, () -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The script and all it started; orphans stay in the list, as they must end too. */
    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** All processes of this machine that were told of its data directory, whoever their parent is. */
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isMine).toList();
    }

    private boolean isMine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(dataDirectory.toAbsolutePath().toString());
        } catch (IOException ended) {
            return false;
        }
    }

    /** Asks it to stop, as Ctrl-C and SIGTERM do, and waits for that. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Nobody needs what a test run leaves behind, so nobody waits for an orderly end. */
    private void kill() {
        processes().forEach(ProcessHandle::destroyForcibly);
        family.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
