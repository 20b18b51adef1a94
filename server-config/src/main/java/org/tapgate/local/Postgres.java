package org.tapgate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The embedded database server: the production one, at its default safety (every commit is on the disk). */
final class Postgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A server that was killed has children that need a moment to notice; until then the next one refuses. */
    private static final int ATTEMPTS = 10;

    private static final long POLL_MILLIS = 50;

    private final PostgresCluster cluster;

    private final Child child;

    private Postgres(PostgresCluster cluster, Child child) {
        this.cluster = cluster;
        this.child = child;
    }

    /** Starts on a port of 127.0.0.1 and waits until it answers, recovery from a crash included. */
    static Postgres start(PostgresCluster cluster, int port, Path log) throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Child child = launch(cluster, port, log);
            if (awaitReady(cluster, child)) {
                return new Postgres(cluster, child);
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IOException("PostgreSQL does not start, see " + log);
    }

    /** Stops it cleanly: sessions are cut, what was committed is checkpointed. */
    void stop() throws IOException, InterruptedException {
        cluster.account()
                .run(
                        List.of(
                                cluster.programs().resolve("bin/pg_ctl").toString(),
                                "stop",
                                "-m",
                                "fast",
                                "-D",
                                cluster.data().toString()),
                        "");
        child.awaitEnd();
    }

    Child child() {
        return child;
    }

    private static Child launch(PostgresCluster cluster, int port, Path log) throws IOException {
        List<String> command = List.of(
                cluster.programs().resolve("bin/postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "log_line_prefix=%m [%p] %q%u ",
                // Details of an error quote rows, and rows have no place in a log
                "-c",
                "log_error_verbosity=terse");
        return Child.start("PostgreSQL", cluster.account().prefix(), "INT", command, staleOwner(cluster), log);
    }

    /**
     * After a kill -9 the old process number may belong to a stranger, and PostgreSQL would take him for the old
     * server. Its own variable for "that one is not a server" tells it otherwise; all its other checks stay.
     */
    private static Map<String, String> staleOwner(PostgresCluster cluster) throws IOException {
        return line(cluster, 0)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> !process.info().command().orElse("").endsWith("/bin/postgres"))
                .map(stranger -> Map.of("PG_GRANDPARENT_PID", Long.toString(stranger.pid())))
                .orElse(Map.of());
    }

    private static boolean awaitReady(PostgresCluster cluster, Child child) throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += POLL_MILLIS) {
            if (child.process().waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            boolean own = line(cluster, 0)
                    .equals(Optional.of(Long.toString(child.process().pid())));
            if (own && line(cluster, 7).equals(Optional.of("ready"))) {
                return true;
            }
        }
        child.stop();
        return false;
    }

    /** A line of postmaster.pid: 0 is the process number, 7 the state. */
    private static Optional<String> line(PostgresCluster cluster, int number) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.data().resolve("postmaster.pid"));
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (NoSuchFileException notStarted) {
            return Optional.empty();
        }
    }
}
