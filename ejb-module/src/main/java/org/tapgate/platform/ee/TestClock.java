package org.tapgate.platform.ee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;

/**
 * The switch of the test clock. {@code tapgate.test.clock} without {@code tapgate.demo} stops the start: a production
 * system whose time can be moved would hand out benefits twice.
 */
@ApplicationScoped
public class TestClock {

    /** The farthest that one call moves the clock. */
    public static final Duration FARTHEST = Duration.ofDays(3_650);

    @Inject
    private ApplicationClock clock;

    @Inject
    private Config settings;

    private boolean allowed;

    @PostConstruct
    void readSettings() {
        allowed = isOn("tapgate.test.clock");
        if (allowed && !isOn("tapgate.demo")) {
            throw new IllegalStateException("tapgate.test.clock is only for demo data (tapgate.demo=true)");
        }
    }

    void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        isAllowed();
    }

    /** Whether the clock may be moved on this system. */
    public boolean isAllowed() {
        return allowed;
    }

    /** The application's time. */
    public Instant now() {
        return clock.instant();
    }

    /** Moves the application's time forward and answers it. */
    public Instant advance(Duration amount) {
        return clock.advance(amount);
    }

    private boolean isOn(String setting) {
        return settings.getOptionalValue(setting, Boolean.class).orElse(false);
    }
}
