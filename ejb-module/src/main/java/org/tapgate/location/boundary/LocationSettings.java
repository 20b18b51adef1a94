package org.tapgate.location.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.tapgate.location.Services;

/** Settings of this feature, typed. */
@ApplicationScoped
class LocationSettings {

    private static final Set<String> USUAL = Set.of("LOUNGE", "FAST_LINE");

    @Inject
    private Config settings;

    /** {@code tapgate.location.services}: names separated by commas. */
    @Produces
    @Singleton
    Services services() {
        return new Services(settings.getOptionalValues("tapgate.location.services", String.class)
                .map(Set::copyOf)
                .orElse(USUAL));
    }
}
