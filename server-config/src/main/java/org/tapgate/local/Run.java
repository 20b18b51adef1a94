package org.tapgate.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code ./tapgate run}: starts what the settings ask for, waits, and stops it again. */
public final class Run {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final long POLL_MILLIS = 200;

    private static final PrintStream OUT = System.out;

    private static final int FAILED = 1;

    private final Settings settings;

    private final DataDirectory data;

    private final Running running = new Running(OUT);

    private final List<Child> children = new ArrayList<>();

    private Run(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
    }

    /** Settings come from the environment; {@code tapgate.home} is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        List<String> faults = Settings.faults(System.getenv());
        if (!faults.isEmpty()) {
            refuse(String.join("\n", faults));
        }
        Settings settings = Settings.of(System.getenv());
        DataDirectory data = new DataDirectory(settings.dataDirectory());
        Optional<String> refusal = data.refusal().or(data::take).or(() -> portRefusal(settings));
        refusal.ifPresent(Run::refuse);
        Run run = new Run(settings, data);
        run.running.stopAtTheEndOfThisProcess();
        run.running.end(run.run());
    }

    private static Optional<String> portRefusal(Settings settings) {
        return Ports.isTaken(settings.httpPort())
                ? Optional.of("port " + settings.httpPort() + " is taken: choose another TAPGATE_HTTP_PORT")
                : Optional.empty();
    }

    private static void refuse(String line) {
        System.err.println("tapgate: " + line);
        System.exit(FAILED);
    }

    private int run() throws Exception {
        Files.deleteIfExists(data.file(Credentials.FILE)); // its presence says: ready
        Services services = new Services(settings, data);
        Credentials credentials = Credentials.of(data);
        children.addAll(services.startDatabase(running, OUT));
        StartLog log = new StartLog(data.folder("log").resolve("application.0.log"));
        Child application = startApplication(services, credentials);
        services.startBroker(running, OUT); // while the server starts, which takes longer
        running.add("the application", application::stop);
        return awaitEnd(application, log, credentials);
    }

    private Child startApplication(Services services, Credentials credentials) throws IOException {
        OUT.println("starting the application");
        Map<String, String> environment = services.environment();
        environment.put("TAPGATE_DEMO", Boolean.toString(settings.demo()));
        environment.put("TAPGATE_BOOTSTRAP_ADMIN_EMAIL", credentials.adminEmail());
        Installation installation = new Installation(Path.of(System.getProperty("tapgate.home")));
        Child application = Micro.start(installation, data, settings.httpPort(), environment);
        children.add(application);
        return application;
    }

    private int awaitEnd(Child application, StartLog log, Credentials credentials)
            throws IOException, InterruptedException {
        String baseUrl = "http://127.0.0.1:" + settings.httpPort();
        if (awaitReady(baseUrl, application, log)) {
            credentials.write(data, baseUrl);
            announce(baseUrl, credentials);
            CompletableFuture.anyOf(children.stream().map(this::end).toArray(CompletableFuture[]::new))
                    .join();
        } else if (!running.isStopping()) {
            OUT.println("tapgate: the application does not start: "
                    + log.failure().orElse("it is not ready after " + PATIENCE.toMinutes() + " minutes"));
            OUT.println("tapgate: its log is in " + data.file("log"));
        }
        return FAILED;
    }

    private static boolean awaitReady(String baseUrl, Child application, StartLog log)
            throws IOException, InterruptedException {
        Readiness readiness = new Readiness(baseUrl);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.isNow()) {
            boolean ended = application.process().waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || log.failure().isPresent() || System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    private void announce(String baseUrl, Credentials credentials) {
        OUT.println("""

                Tapgate is ready.
                  panel     %1$s/admin
                  sign in   %2$s  %3$s  (the first password; the panel asks for a new one)
                  API       %1$s/api/v1, described at %1$s/docs
                  API key   accessToken in %4$s
                Ctrl-C stops it; the data stays in %5$s
                """.formatted(
                        baseUrl,
                        credentials.adminEmail(),
                        credentials.adminPassword(),
                        data.file(Credentials.FILE),
                        data.path()));
    }

    private CompletableFuture<Void> end(Child child) {
        return child.process().onExit().thenRun(() -> {
            if (!running.isStopping()) {
                OUT.println("tapgate: " + child.name() + " ended by itself, see " + data.file("log"));
            }
        });
    }
}
