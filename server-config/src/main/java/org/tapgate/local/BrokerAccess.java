package org.tapgate.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the Artemis broker listens, and who we are there. */
record BrokerAccess(String host, int port, Login login) {

    /** What is wrong with the settings of the bank's own broker; nothing when it is not given at all. */
    static List<String> faults(Map<String, String> environment) {
        Optional<String> url = Settings.text(environment, "TAPGATE_BROKER_URL");
        if (url.isEmpty()) {
            return List.of();
        }
        if (address(url.get()).isEmpty()) {
            return List.of("TAPGATE_BROKER_URL must look like tcp://host:61616");
        }
        if (Settings.text(environment, "TAPGATE_BROKER_USER").isEmpty()
                || Settings.text(environment, "TAPGATE_BROKER_PASSWORD").isEmpty()) {
            return List.of("TAPGATE_BROKER_URL needs TAPGATE_BROKER_USER and TAPGATE_BROKER_PASSWORD");
        }
        return List.of();
    }

    /** The bank's own broker, of an environment without {@link #faults}. */
    static Optional<BrokerAccess> of(Map<String, String> environment) {
        return Settings.text(environment, "TAPGATE_BROKER_URL")
                .flatMap(BrokerAccess::address)
                .map(address -> new BrokerAccess(
                        address.getHost(),
                        address.getPort(),
                        new Login(environment.get("TAPGATE_BROKER_USER"), environment.get("TAPGATE_BROKER_PASSWORD"))));
    }

    private static Optional<URI> address(String url) {
        if (!url.matches("tcp://[A-Za-z0-9.-]+:\\d{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(URI.create(url))
                .filter(uri -> uri.getHost() != null
                        && Settings.port(uri.getPort() + "").isPresent());
    }

    /** What the application is told; the password is not in it ({@link Secrets}). */
    Map<String, String> environment() {
        return Map.of(
                "TAPGATE_BROKER_HOST", host,
                "TAPGATE_BROKER_PORT", Integer.toString(port),
                "TAPGATE_BROKER_USER", login.user());
    }
}
