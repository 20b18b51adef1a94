package org.tapgate.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * {@code ./tapgate services}: the embedded database and broker alone, for a server of one's own. How to reach them is
 * written to {@value #FILE} in the data directory, in the form of a shell's settings; its presence says: ready.
 */
public final class LocalServices {

    static final String FILE = "services.env";

    private static final PrintStream OUT = System.out;

    private LocalServices() {}

    /** Starts them and waits; {@code TAPGATE_DATA_DIR} says where they keep their data. */
    public static void main(String[] arguments) throws Exception {
        Settings settings =
                Settings.of(Map.of("TAPGATE_DATA_DIR", System.getenv().getOrDefault("TAPGATE_DATA_DIR", "data")));
        DataDirectory data = new DataDirectory(settings.dataDirectory());
        data.refusal().or(data::take).ifPresent(LocalServices::refuse);
        Running running = new Running(OUT);
        running.stopAtTheEndOfThisProcess();
        running.end(run(new Services(settings, data), data, running));
    }

    private static void refuse(String line) {
        System.err.println("tapgate: " + line);
        System.exit(1);
    }

    private static int run(Services services, DataDirectory data, Running running) throws Exception {
        Files.deleteIfExists(data.file(FILE));
        Credentials.of(data);
        List<Child> children = services.startDatabase(running, OUT);
        services.startBroker(running, OUT);
        Private.write(data.file(FILE), lines(services, data.secrets()));
        OUT.println("ready: see " + data.file(FILE));
        CompletableFuture.anyOf(
                        children.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new))
                .join();
        return 1;
    }

    private static String lines(Services services, Secrets secrets) throws Exception {
        Map<String, String> environment = new TreeMap<>(services.environment());
        environment.put(
                "TAPGATE_BROKER_URL",
                "tcp://" + environment.remove("TAPGATE_BROKER_HOST") + ":" + environment.remove("TAPGATE_BROKER_PORT"));
        for (String secret :
                List.of("tapgate.db.password", "tapgate.db.migration.password", "tapgate.broker.password")) {
            environment.put(
                    secret.toUpperCase(java.util.Locale.ROOT).replace('.', '_'),
                    Files.readString(secrets.folder().resolve(secret)).strip());
        }
        return environment.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
