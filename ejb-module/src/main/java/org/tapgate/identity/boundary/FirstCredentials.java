package org.tapgate.identity.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.PasswordPolicy;
import org.tapgate.identity.Role;
import org.tapgate.identity.StoredKey;
import org.tapgate.identity.User;
import org.tapgate.identity.UserDraft;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Ids;

/**
 * The first administrator and the first management key, on a database that has never had a user (api.md, "Start-up and
 * first credentials"). Later changes of these settings change nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaGate")
public class FirstCredentials {

    private static final String EMAIL = "tapgate.bootstrap.admin.email";
    private static final String PASSWORD = "tapgate.bootstrap.admin.password";
    private static final String API_KEY = "tapgate.bootstrap.api-key";

    @Inject
    private Config settings;

    @Inject
    private UserRegister users;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    @PostConstruct
    void create() {
        users.lockAll();
        if (users.isEmpty()) {
            var now = time.instant();
            both(EMAIL, PASSWORD).ifPresent(given -> addAdmin(given.get(0), given.get(1), now));
            setting(API_KEY).ifPresent(key -> addApplication(key, now));
        }
    }

    private void addAdmin(String email, String password, Instant now) {
        var faults = new PasswordPolicy().faults(password, List.of());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(PASSWORD + " is not good enough: " + faults);
        }
        var draft = new UserDraft(email, "First", "Administrator", Role.ADMIN, null, Set.of(), null);
        var user = User.of(Ids.next(), draft, now);
        users.add(user, Credentials.initial(password, now));
        audit.note(
                "user.created",
                user.id(),
                Map.of("email", user.email(), "role", user.role().name()));
    }

    private void addApplication(String text, Instant now) {
        var key = ApiKey.parse(text)
                .orElseThrow(() -> new IllegalStateException(API_KEY + " has not the form of an API key"));
        var application = ClientApplication.ofOperator(Ids.next(), "Management", now);
        applications.add(application);
        applications.add(StoredKey.of(key, application.id(), now, now.plus(StoredKey.USUAL_LIFETIME)));
        audit.note("application.created", application.id(), Map.of("name", application.name()));
    }

    private Optional<List<String>> both(String one, String other) {
        return setting(one).flatMap(first -> setting(other).map(second -> List.of(first, second)));
    }

    private Optional<String> setting(String name) {
        return settings.getOptionalValue(name, String.class);
    }
}
