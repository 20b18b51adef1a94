package org.tapgate.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.tapgate.platform.ee.SchemaState;

/** The schema is the one that this build expects. */
@Startup
@Readiness
@ApplicationScoped
public class SchemaIsCurrent implements HealthCheck {

    @Inject
    private SchemaState schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema").status(schema.isCurrent()).build();
    }
}
