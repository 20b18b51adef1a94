package org.tapgate.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.tapgate.identity.Role;
import org.tapgate.identity.SecondFactorSeal;
import org.tapgate.platform.Seal;
import org.tapgate.platform.ee.SecretRing;

/** Who needs a second factor, and what its secrets are sealed with. */
@ApplicationScoped
class SecondFactorSettings {

    private static final List<Role> USUAL = List.of(Role.ADMIN, Role.USER);

    @Inject
    private Config settings;

    /** {@code tapgate.second-factor.required}: roles, with commas between them; {@code none} for no role. */
    Set<Role> required() {
        var roles = settings.getOptionalValue("tapgate.second-factor.required", String.class);
        if (roles.filter("none"::equals).isPresent()) {
            return Set.of();
        }
        return Set.copyOf(settings.getOptionalValues("tapgate.second-factor.required", Role.class)
                .orElse(USUAL));
    }

    /** {@code tapgate.secret.second-factor-key}: 32 bytes in base64. */
    @Produces
    @Singleton
    SecondFactorSeal seal() {
        var ring = SecretRing.of(settings, "second-factor-key");
        return new SecondFactorSeal(new Seal(ring.newest(), ring.keys()));
    }
}
