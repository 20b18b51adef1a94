package org.tapgate.access.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.tapgate.access.ExternalRules;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.platform.Log;

/**
 * External rules over HTTP: access-control.md section 4, step 5. All questions of a tap and both tries of each share one
 * time-out, so that a service that fails fast gets a second chance and a slow one holds nobody longer; what is no clear
 * answer lets nobody in.
 */
@ApplicationScoped
class HttpRules implements ExternalRules {

    private static final Log LOG = Log.of(HttpRules.class);

    private static final int TRIES = 2;

    @Inject
    RulesCalls calls;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.rpm.timeout", defaultValue = "PT1.5S")
    Duration timeout;

    @Override
    public ExternalVerdict ask(Question question, Duration waited) {
        if (!calls.isConfigured()) {
            return ExternalVerdict.NOT_CONFIGURED;
        }
        var message = RulesMessages.write(question, clock.instant());
        long end = System.nanoTime() + timeout.minus(waited).toNanos();
        var why = "no time left";
        for (int tried = 0; tried < TRIES; tried++) {
            var left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                break;
            }
            try {
                return calls.ask(message, left);
            } catch (NoVerdict silent) {
                why = silent.getMessage();
            } catch (CircuitBreakerOpenException resting) {
                why = "left alone after failures";
                break;
            }
        }
        LOG.warn("External rules do not answer", Map.of("why", why));
        return ExternalVerdict.UNAVAILABLE;
    }
}
