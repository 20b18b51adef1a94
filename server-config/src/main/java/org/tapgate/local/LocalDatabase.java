package org.tapgate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded database of a data directory. */
final class LocalDatabase {

    private static final String PROGRAMS = "programs-18.4";

    private final DataDirectory data;

    private final Path folder;

    private final int port;

    private final DatabaseAccess access;

    /** Settles its port and passwords, and keeps them; starts nothing. */
    LocalDatabase(DataDirectory data) throws IOException {
        this.data = data;
        folder = data.folder("postgresql");
        port = Ports.remembered(folder.resolve("port"));
        Secrets secrets = data.secrets();
        access = new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.DATABASE,
                new Login(PostgresCluster.APPLICATION, secrets.get("tapgate.db.password", Generate::password)),
                new Login(PostgresCluster.OWNER, secrets.get("tapgate.db.migration.password", Generate::password)));
    }

    DatabaseAccess access() {
        return access;
    }

    /** Starts it, made at its first start; returns when it answers. */
    Postgres start() throws IOException, InterruptedException {
        Path programs = folder.resolve(PROGRAMS);
        PostgresBinaries.unpackInto(programs);
        Path files = folder.resolve("data");
        Account account = Account.of(Files.exists(files) ? files : folder);
        account.reach(folder, data.path());
        PostgresCluster cluster = new PostgresCluster(programs, files, account);
        cluster.create(access.migration().password(), access.application().password());
        return Postgres.start(cluster, port, data.folder("log").resolve("postgresql.log"));
    }
}
