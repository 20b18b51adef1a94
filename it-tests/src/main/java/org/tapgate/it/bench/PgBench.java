package org.tapgate.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The database's own limit by pgbench (Debian's packages): a transaction of one insert into a table of its own.
 *
 * @param database folder of the embedded database
 * @param password of the role that owns the tables
 * @param script folder with {@code insert.sql}
 * @param work folder for its logs
 */
public record PgBench(Path database, String password, Path script, Path work) {

    private static final int MOST_THREADS = 2;

    private static final int PORT_LINE = 3;

    private static final int MICROS_COLUMN = 2;

    private static final String TABLE =
            "CREATE TABLE bench_entry (id uuid PRIMARY KEY, happened_at timestamptz, card bigint, note text)";

    /** Makes the table that the inserts go to. */
    void createTable() throws IOException, InterruptedException {
        execute(TABLE);
    }

    /** Runs statements as the owner of the tables, all or none. */
    public void execute(String statements) throws IOException, InterruptedException {
        run("psql", List.of("-q", "-v", "ON_ERROR_STOP=1", "-c", statements));
    }

    /** So many clients, each always in a transaction. */
    Figures insert(int clients, int seconds) throws IOException, InterruptedException {
        var log = Files.createTempDirectory(work, "pgbench");
        var threads = Integer.toString(Math.min(clients, MOST_THREADS));
        run(
                "pgbench",
                List.of(
                        "-n",
                        "-M",
                        "prepared",
                        "-f",
                        script.resolve("insert.sql").toString(),
                        "-c",
                        Integer.toString(clients),
                        "-j",
                        threads,
                        "-T",
                        Integer.toString(seconds),
                        "-l",
                        "--log-prefix=" + log.resolve("transactions")));
        return Figures.ofTransactions(micros(log), seconds);
    }

    private void run(String program, List<String> arguments) throws IOException, InterruptedException {
        var command =
                new java.util.ArrayList<>(List.of(program, "-h", "127.0.0.1", "-p", port(), "-U", "tapgate_owner"));
        command.addAll(arguments);
        command.add("tapgate");
        Program.run(work, Map.of("PGPASSWORD", password, "PGTZ", "UTC"), command);
    }

    private String port() throws IOException {
        return Files.readAllLines(database.resolve("data/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
    }

    private static long[] micros(Path folder) throws IOException {
        var all = LongStream.builder();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.readAllLines(file).forEach(line -> all.add(Long.parseLong(line.split(" ", -1)[MICROS_COLUMN])));
            }
        }
        return all.build().toArray();
    }
}
