package org.tapgate.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The database and the broker that the settings ask for: the bank's own, which we leave alone, or ours. */
final class Services {

    private static final String BROKER_USER = "tapgate";

    private final DataDirectory data;

    private final Optional<LocalDatabase> localDatabase;

    private final boolean localBroker;

    private final BrokerAccess broker;

    /** Settles where they are and who we are there; starts nothing. */
    Services(Settings settings, DataDirectory data) throws IOException {
        this.data = data;
        localDatabase = settings.ownDatabase() ? Optional.empty() : Optional.of(new LocalDatabase(data));
        localBroker = settings.broker().isEmpty();
        broker = localBroker ? localAccess(data) : settings.broker().get();
    }

    /** What the application is told beside the environment of this process; no passwords ({@link Secrets}). */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(broker.environment());
        localDatabase.ifPresent(database -> environment.putAll(database.access().environment()));
        return environment;
    }

    /** Starts our own database, if it is ours; its process is in the answer. */
    List<Child> startDatabase(Running running, PrintStream out) throws IOException, InterruptedException {
        if (localDatabase.isEmpty()) {
            return List.of();
        }
        out.println("starting PostgreSQL");
        Postgres postgres = localDatabase.get().start();
        running.add("PostgreSQL", postgres::stop);
        return List.of(postgres.child());
    }

    /** Starts our own broker, if it is ours, in this process. */
    void startBroker(Running running, PrintStream out) throws Exception {
        if (localBroker) {
            out.println("starting the broker");
            Broker started = Broker.start(data.folder("broker"), broker);
            running.add("the broker", started::stop);
        }
    }

    private static BrokerAccess localAccess(DataDirectory data) throws IOException {
        return new BrokerAccess(
                "127.0.0.1",
                Ports.remembered(data.folder("broker").resolve("port")),
                new Login(BROKER_USER, data.secrets().get("tapgate.broker.password", Generate::password)));
    }
}
