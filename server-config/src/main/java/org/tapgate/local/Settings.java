package org.tapgate.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks of the one-command start (spec/api.md, "Start-up and first credentials").
 *
 * @param httpPort port of the application on 127.0.0.1
 * @param dataDirectory absolute; everything that is kept lies in it
 * @param demo whether an empty database gets demo data
 * @param ownDatabase whether the bank's own database is used (TAPGATE_DB_URL), not the embedded one
 * @param broker the bank's own broker, or empty for the embedded one
 */
record Settings(int httpPort, Path dataDirectory, boolean demo, boolean ownDatabase, Optional<BrokerAccess> broker) {

    private static final int DEFAULT_HTTP_PORT = 8080;

    private static final int HIGHEST_PORT = 65535;

    /** All that is wrong with this environment, a line each; empty when {@link #of} may be called. */
    static List<String> faults(Map<String, String> environment) {
        List<String> faults = new ArrayList<>();
        if (port(environment).isEmpty()) {
            faults.add("TAPGATE_HTTP_PORT must be a number from 1 to 65535, not '"
                    + environment.get("TAPGATE_HTTP_PORT") + "'");
        }
        for (String flag : List.of("TAPGATE_DEMO", "TAPGATE_TEST_CLOCK")) {
            if (!List.of("", "true", "false").contains(environment.getOrDefault(flag, ""))) {
                faults.add(flag + " must be true or false, not '" + environment.get(flag) + "'");
            }
        }
        if ("true".equals(environment.get("TAPGATE_TEST_CLOCK")) && "false".equals(environment.get("TAPGATE_DEMO"))) {
            faults.add("TAPGATE_TEST_CLOCK=true needs TAPGATE_DEMO=true: the test clock is never for production");
        }
        faults.addAll(DatabaseAccess.faults(environment));
        faults.addAll(BrokerAccess.faults(environment));
        return faults;
    }

    /** The settings of an environment without {@link #faults}. */
    static Settings of(Map<String, String> environment) {
        return new Settings(
                port(environment).orElseThrow(),
                Path.of(text(environment, "TAPGATE_DATA_DIR").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                !"false".equals(environment.get("TAPGATE_DEMO")),
                text(environment, "TAPGATE_DB_URL").isPresent(),
                BrokerAccess.of(environment));
    }

    /** A setting that is given and not blank. */
    static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A setting of several values with blanks between them; none when it is not given. */
    static List<String> words(Map<String, String> environment, String name) {
        return text(environment, name)
                .map(given -> List.of(given.split("\\s+")))
                .orElse(List.of());
    }

    private static Optional<Integer> port(Map<String, String> environment) {
        Optional<String> given = text(environment, "TAPGATE_HTTP_PORT");
        return given.isEmpty() ? Optional.of(DEFAULT_HTTP_PORT) : given.flatMap(Settings::port);
    }

    /** A TCP port of 1 to 65535 in decimal digits. */
    static Optional<Integer> port(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port >= 1 && port <= HIGHEST_PORT);
    }
}
