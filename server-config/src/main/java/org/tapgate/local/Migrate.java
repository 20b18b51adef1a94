package org.tapgate.local;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * {@code ./tapgate migrate}: brings the bank's database to this version's schema with the role that may make tables,
 * so that the application itself needs none of that right ({@code TAPGATE_DB_MIGRATE=false}).
 */
public final class Migrate {

    private static final PrintStream OUT = System.out;

    private static final int FAILED = 1;

    private Migrate() {}

    /** Settings come from the environment: {@code TAPGATE_DB_URL} and the login of the role. */
    public static void main(String[] arguments) {
        List<String> faults = faults(System.getenv());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> System.err.println("tapgate: " + fault));
            System.exit(FAILED);
        }
        Login role = role(System.getenv()).orElseThrow();
        var result = Flyway.configure()
                .dataSource(System.getenv("TAPGATE_DB_URL"), role.user(), role.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        OUT.println(result.migrationsExecuted + " migrations run, the schema is at "
                + Optional.ofNullable(result.targetSchemaVersion).orElse(result.initialSchemaVersion));
    }

    /** All that is missing for a migration, a line each. */
    static List<String> faults(Map<String, String> environment) {
        List<String> faults = new ArrayList<>();
        if (Settings.text(environment, "TAPGATE_DB_URL").isEmpty()) {
            faults.add("migrate needs TAPGATE_DB_URL; the embedded database is migrated by ./tapgate run");
        } else if (role(environment).isEmpty()) {
            faults.add("migrate needs TAPGATE_DB_MIGRATION_USER and TAPGATE_DB_MIGRATION_PASSWORD");
        }
        return faults;
    }

    /** The role for migrations, else the application's. */
    static Optional<Login> role(Map<String, String> environment) {
        return login(environment, "TAPGATE_DB_MIGRATION_USER", "TAPGATE_DB_MIGRATION_PASSWORD")
                .or(() -> login(environment, "TAPGATE_DB_USER", "TAPGATE_DB_PASSWORD"));
    }

    private static Optional<Login> login(Map<String, String> environment, String user, String password) {
        return Settings.text(environment, user)
                .flatMap(name -> Settings.text(environment, password).map(secret -> new Login(name, secret)));
    }
}
