package org.tapgate.demo.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.tapgate.platform.Log;
import org.tapgate.platform.ee.Sql;

/** Loads {@code demo/demo.sql}; its transaction is that of the start of this bean. */
@Singleton
@Startup
@DependsOn("SchemaGate")
public class DemoData {

    private static final Log LOG = Log.of(DemoData.class);

    /** Two nodes that start on one empty database load it once. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('tapgate.demo'))";

    private static final String IS_EMPTY = "select not exists (select 1 from location)";

    @Inject
    private Config settings;

    @Inject
    private Sql sql;

    @PostConstruct
    void load() {
        if (settings.getOptionalValue("tapgate.demo", Boolean.class).orElse(false)) {
            boolean loaded = sql.call("loading the demo data", DemoData::loadInto);
            LOG.info("Demo data", Map.of("loaded", loaded));
        }
    }

    /** Fills an empty database in the running transaction; whether it was empty. */
    static boolean loadInto(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ONE_AT_A_TIME);
            try (var empty = statement.executeQuery(IS_EMPTY)) {
                if (!empty.next() || !empty.getBoolean(1)) {
                    return false;
                }
            }
            statement.execute(script());
            return true;
        }
    }

    private static String script() {
        try (InputStream file = DemoData.class.getResourceAsStream("/demo/demo.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
