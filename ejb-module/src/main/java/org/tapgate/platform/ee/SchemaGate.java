package org.tapgate.platform.ee;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.tapgate.platform.Log;

/**
 * The first bean to start: brings the schema to the version of this build, or, when the bank migrates on its own
 * ({@code tapgate.db.migrate=false}), refuses to start on any other version. Beans that touch the database at start-up
 * depend on it by name.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaGate {

    private static final Log LOG = Log.of(SchemaGate.class);

    @Resource(lookup = DatabaseConnection.NAME)
    private DataSource applicationRole;

    @Inject
    private Config settings;

    @Inject
    private SchemaState schema;

    @PostConstruct
    void open() {
        requireUtc();
        if (settings.getOptionalValue("tapgate.db.migrate", Boolean.class).orElse(true)) {
            var result = flyway(asMigrationRole()).migrate();
            LOG.info("Schema migrated", Map.of("migrations", result.migrationsExecuted));
        }
        flyway(asApplicationRole()).validate();
        schema.becameCurrent();
    }

    private static void requireUtc() {
        var zone = TimeZone.getDefault().getID();
        if (!"UTC".equals(zone)) {
            throw new IllegalStateException(
                    "Tapgate runs in UTC only: start the server with -Duser.timezone=UTC, not " + zone);
        }
    }

    private FluentConfiguration asApplicationRole() {
        return Flyway.configure(getClass().getClassLoader()).dataSource(applicationRole);
    }

    /** The DDL role when one is set, else the role of the application. */
    private FluentConfiguration asMigrationRole() {
        var user = settings.getOptionalValue("tapgate.db.migration.user", String.class);
        if (user.isEmpty()) {
            return asApplicationRole();
        }
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(
                        settings.getValue("tapgate.db.url", String.class),
                        user.get(),
                        settings.getOptionalValue("tapgate.db.migration.password", String.class)
                                .orElse(""));
    }

    private static Flyway flyway(FluentConfiguration configuration) {
        return configuration.locations("classpath:db/migration").load();
    }
}
