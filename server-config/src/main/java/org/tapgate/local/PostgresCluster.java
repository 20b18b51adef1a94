package org.tapgate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files of the embedded database: made once, with its two roles, before any port is open.
 *
 * <p>{@code tapgate_owner} owns the database and makes tables; {@code tapgate_app} reads and writes rows of all tables
 * that the owner makes, now or later. The superuser has no password and no way in from the network.
 */
record PostgresCluster(Path programs, Path data, Account account) {

    static final String OWNER = "tapgate_owner";

    static final String APPLICATION = "tapgate_app";

    static final String DATABASE = "tapgate";

    private static final String ACCESS = """
            # Only the two roles, only to their database, only from this machine
            host tapgate tapgate_owner,tapgate_app 127.0.0.1/32 scram-sha-256
            """;

    /** Makes the files unless they are there; a start that is killed in between leaves nothing half made. */
    void create(String ownerPassword, String applicationPassword) throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path draft = data.resolveSibling("unfinished");
        Private.delete(draft);
        Private.folder(draft);
        account.own(draft);
        initialise(draft);
        Files.writeString(draft.resolve("pg_hba.conf"), ACCESS);
        single(draft, "postgres", """
                CREATE ROLE tapgate_owner LOGIN PASSWORD '%s';
                CREATE ROLE tapgate_app LOGIN PASSWORD '%s';
                CREATE DATABASE tapgate OWNER tapgate_owner;
                REVOKE ALL ON DATABASE tapgate FROM PUBLIC;
                GRANT CONNECT, TEMPORARY ON DATABASE tapgate TO tapgate_app;
                """.formatted(ownerPassword, applicationPassword));
        single(draft, DATABASE, """
                ALTER DEFAULT PRIVILEGES FOR ROLE tapgate_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tapgate_app;
                ALTER DEFAULT PRIVILEGES FOR ROLE tapgate_owner GRANT USAGE, SELECT ON SEQUENCES TO tapgate_app;
                """);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder) throws IOException, InterruptedException {
        must(
                List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--auth=reject",
                        "--no-instructions"),
                "");
    }

    /** Single-user mode: SQL from the standard input, a statement a line, with no server running. */
    private void single(Path folder, String database, String sql) throws IOException, InterruptedException {
        must(
                List.of(
                        programs.resolve("bin/postgres").toString(),
                        "--single",
                        "-D",
                        folder.toString(),
                        "-c",
                        "exit_on_error=true",
                        database),
                sql);
    }

    private void must(List<String> command, String input) throws IOException, InterruptedException {
        Account.Result result = account.run(command, input);
        if (result.exitCode() != 0) {
            throw new IOException(command.get(0) + " ended with " + result.exitCode() + ":\n" + result.output());
        }
    }
}
