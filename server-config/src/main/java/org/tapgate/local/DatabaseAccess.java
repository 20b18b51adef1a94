package org.tapgate.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL database and the two roles that use it.
 *
 * @param url JDBC URL, {@code jdbc:postgresql://host:port/name}
 * @param application reads and writes rows (DML)
 * @param migration owns the schema (DDL)
 */
record DatabaseAccess(String url, Login application, Login migration) {

    /** What is wrong with the settings of the bank's own database; nothing when it is not given at all. */
    static List<String> faults(Map<String, String> environment) {
        Optional<String> url = Settings.text(environment, "TAPGATE_DB_URL");
        if (url.isEmpty()) {
            return List.of();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            return List.of("TAPGATE_DB_URL must start with jdbc:postgresql: (PostgreSQL is the only database)");
        }
        if (Settings.text(environment, "TAPGATE_DB_USER").isEmpty()
                || Settings.text(environment, "TAPGATE_DB_PASSWORD").isEmpty()) {
            return List.of("TAPGATE_DB_URL needs TAPGATE_DB_USER and TAPGATE_DB_PASSWORD");
        }
        return List.of();
    }

    /** What the application is told; the passwords are not in it ({@link Secrets}). */
    Map<String, String> environment() {
        return Map.of(
                "TAPGATE_DB_URL", url,
                "TAPGATE_DB_USER", application.user(),
                "TAPGATE_DB_MIGRATION_USER", migration.user());
    }
}
