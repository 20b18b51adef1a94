package org.tapgate.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.ee.Sql;

/** The database answers over a connection of the pool. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    @Inject
    private Sql sql;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return sql.call("asking whether the database is there", it -> it.isValid(PATIENCE_SECONDS));
        } catch (DatabaseFailure outOfReach) {
            return false;
        }
    }
}
