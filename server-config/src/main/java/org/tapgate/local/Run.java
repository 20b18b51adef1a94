package org.tapgate.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code ./tapgate run}: starts what the settings ask for, waits, and stops it again. */
public final class Run {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final PrintStream OUT = System.out;

    private static final int FAILED = 1;

    private final Settings settings;

    private final DataDirectory data;

    private final Secrets secrets;

    private final Running running = new Running(OUT);

    private final List<Child> children = new ArrayList<>();

    private final Map<String, String> environment = new HashMap<>();

    private volatile boolean ended;

    private Run(Settings settings, DataDirectory data) throws IOException {
        this.settings = settings;
        this.data = data;
        this.secrets = new Secrets(data.folder("secrets"));
    }

    /** Settings come from the environment; {@code tapgate.home} is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        List<String> faults = Settings.faults(System.getenv());
        if (!faults.isEmpty()) {
            refuse(String.join("\n", faults));
        }
        Settings settings = Settings.of(System.getenv());
        DataDirectory data = new DataDirectory(settings.dataDirectory());
        data.refusal().ifPresent(Run::refuse);
        Optional<FileLock> lock = data.take();
        if (lock.isEmpty()) {
            refuse("Tapgate already runs on " + data.path() + ": stop it, or choose another TAPGATE_DATA_DIR");
        }
        if (Ports.isTaken(settings.httpPort())) {
            refuse("port " + settings.httpPort() + " is taken: choose another TAPGATE_HTTP_PORT");
        }
        new Run(settings, data).runToTheEnd();
    }

    private static void refuse(String line) {
        System.err.println("tapgate: " + line);
        System.exit(FAILED);
    }

    private void runToTheEnd() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        // The broker's threads would keep this process alive after a failure
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace(OUT);
            exit(FAILED);
        });
        exit(run());
    }

    private void exit(int code) {
        ended = true;
        System.exit(code);
    }

    private int run() throws Exception {
        startDatabase();
        startBroker();
        Bootstrap bootstrap = startApplication();
        if (!Readiness.await(
                bootstrap.baseUrl(), children.get(children.size() - 1).process(), PATIENCE)) {
            OUT.println("tapgate: the application does not become ready, see " + data.file("log"));
            return FAILED;
        }
        bootstrap.write(data);
        announce(bootstrap);
        awaitFirstEnd();
        return FAILED;
    }

    private void startDatabase() throws Exception {
        DatabaseAccess access =
                settings.database().isPresent() ? settings.database().get() : startPostgres();
        environment.put("TAPGATE_DB_URL", access.url());
        environment.put("TAPGATE_DB_USER", access.application().user());
        environment.put("TAPGATE_DB_MIGRATION_USER", access.migration().user());
    }

    private DatabaseAccess startPostgres() throws Exception {
        OUT.println("starting PostgreSQL");
        Login owner =
                new Login(PostgresCluster.OWNER, secrets.get("tapgate.db.migration.password", Generate::password));
        Login application =
                new Login(PostgresCluster.APPLICATION, secrets.get("tapgate.db.password", Generate::password));
        Path folder = data.folder("postgresql");
        Account account = Account.of(folder);
        Path programs = folder.resolve("programs-18.4");
        PostgresBinaries.unpackInto(programs);
        PostgresCluster cluster = new PostgresCluster(programs, folder.resolve("data"), account);
        cluster.create(owner.password(), application.password());
        int port = Ports.free();
        data.folder("log");
        Postgres postgres = Postgres.start(cluster, port, data.file("log/postgresql.log"));
        running.add("PostgreSQL", postgres::stop);
        children.add(postgres.child());
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.DATABASE, application, owner);
    }

    private void startBroker() throws Exception {
        BrokerAccess access = settings.broker().isPresent() ? settings.broker().get() : startArtemis();
        environment.put("TAPGATE_BROKER_HOST", access.host());
        environment.put("TAPGATE_BROKER_PORT", Integer.toString(access.port()));
        environment.put("TAPGATE_BROKER_USER", access.login().user());
    }

    private BrokerAccess startArtemis() throws Exception {
        OUT.println("starting the broker");
        Login login = new Login("tapgate", secrets.get("tapgate.broker.password", Generate::password));
        int port = Ports.free();
        Broker broker = Broker.start(data.folder("broker"), port, login);
        running.add("the broker", broker::stop);
        return new BrokerAccess("127.0.0.1", port, login);
    }

    private Bootstrap startApplication() throws IOException {
        OUT.println("starting the application");
        Bootstrap bootstrap = new Bootstrap(
                "http://127.0.0.1:" + settings.httpPort(),
                Bootstrap.ADMIN_EMAIL,
                secrets.get("tapgate.bootstrap.admin.password", Generate::password),
                secrets.get("tapgate.bootstrap.api-key", Generate::apiKey));
        secrets.get("tapgate.secret.card-key", Generate::key);
        secrets.get("tapgate.secret.pairing-pepper", Generate::key);
        secrets.get("tapgate.secret.token-key", Generate::rsaKey);
        environment.put("TAPGATE_DEMO", Boolean.toString(settings.demo()));
        environment.put("TAPGATE_BOOTSTRAP_ADMIN_EMAIL", bootstrap.adminEmail());
        Installation installation = new Installation(Path.of(System.getProperty("tapgate.home")));
        Child application = Micro.start(installation, data, settings.httpPort(), environment);
        running.add("the application", application::stop);
        children.add(application);
        return bootstrap;
    }

    private void announce(Bootstrap bootstrap) {
        OUT.println("""

                Tapgate is ready.
                  panel     %1$s/admin
                  sign in   %2$s  %3$s  (the first password; the panel asks for a new one)
                  API       %1$s/api/v1   described at %1$s/docs
                  API key   see %4$s
                Ctrl-C stops it; the data stays in %5$s
                """.formatted(
                        bootstrap.baseUrl(),
                        bootstrap.adminEmail(),
                        bootstrap.adminPassword(),
                        data.file("bootstrap.json"),
                        data.path()));
    }

    private void awaitFirstEnd() {
        CompletableFuture<?>[] ends = children.stream()
                .map(child -> child.process().onExit().thenRun(() -> sayEnd(child)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
    }

    private void sayEnd(Child child) {
        if (!running.isStopping()) {
            OUT.println("tapgate: " + child.name() + " ended by itself, see " + data.file("log"));
        }
    }

    /** Ends with 0 when a signal asked for it, with 1 when a part ended or failed by itself. */
    private void stop() {
        boolean asked = !ended;
        running.stopAll();
        if (asked) {
            Runtime.getRuntime().halt(0);
        }
    }
}
