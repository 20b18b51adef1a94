package org.tapgate.access.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.platform.http.Endpoint;
import org.tapgate.platform.http.Endpoint.Reply.Answered;
import org.tapgate.platform.http.Endpoint.Reply.Failed;

/** Single calls of the rules service. When half of the last ten failed, it is left alone for five seconds. */
@ApplicationScoped
class RulesCalls {

    private static final int LONGEST_ANSWER = 64 * 1024;

    @Inject
    @ConfigProperty(name = "tapgate.rpm.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "tapgate.secret.rpm-token")
    Optional<String> token;

    private Optional<Endpoint> endpoint = Optional.empty();

    @PostConstruct
    void connect() {
        endpoint = url.map(address -> new Endpoint(address, token.map(String::strip), LONGEST_ANSWER));
    }

    boolean isConfigured() {
        return endpoint.isPresent();
    }

    /** Asks once, and waits no longer than that. */
    @CircuitBreaker(failOn = NoVerdict.class, requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    ExternalVerdict ask(String question, Duration within) throws NoVerdict {
        var reply = endpoint.orElseThrow().post("", question, within);
        if (reply instanceof Failed failed) {
            throw new NoVerdict(failed.why());
        }
        var answered = (Answered) reply;
        if (answered.status() != 200) {
            throw new NoVerdict("status " + answered.status());
        }
        return RulesMessages.read(answered.body());
    }
}
