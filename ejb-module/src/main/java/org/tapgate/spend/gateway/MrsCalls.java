package org.tapgate.spend.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.tapgate.platform.http.Endpoint;
import org.tapgate.platform.http.Endpoint.Reply;
import org.tapgate.platform.http.Endpoint.Reply.Answered;
import org.tapgate.platform.http.Endpoint.Reply.Failed;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.Mrs.Enrolled;
import org.tapgate.spend.MrsCard;

/** Single calls of the MRS connector, as docs/connectors.md has them. */
@ApplicationScoped
class MrsCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Some 10,000 transactions. */
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

    @Inject
    @ConfigProperty(name = "tapgate.mrs.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "tapgate.secret.mrs-token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "tapgate.mrs.timeout", defaultValue = "PT2S")
    Duration timeout;

    private Optional<Endpoint> endpoint = Optional.empty();

    @PostConstruct
    void connect() {
        endpoint = url.map(address -> new Endpoint(address, token.map(String::strip), LONGEST_ANSWER));
    }

    /** The transactions of a card since then; a card that is not known there has none. */
    @CircuitBreaker(failOn = NoMrs.class, requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    List<CardTransaction> search(MrsCard card, Instant since) throws NoMrs {
        var answer = post("/transactions/search", new MrsMessages.Search(MrsMessages.Card.of(card), since.toString()));
        return answer.status() == 404
                ? List.of()
                : MrsMessages.transactions(expect(answer).body());
    }

    /** Enrols a card. */
    @CircuitBreaker(failOn = NoMrs.class, requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    Enrolled enrol(MrsCard card, Instant enrolledAt) throws NoMrs {
        var answer = post("/enrolments", new MrsMessages.Enrol(MrsMessages.Card.of(card), enrolledAt.toString()));
        return MrsMessages.enrolled(expect(answer).body(), card);
    }

    private Answered post(String path, Object message) throws NoMrs {
        if (endpoint.isEmpty()) {
            throw new NoMrs("tapgate.mrs.url is not set");
        }
        Reply reply = endpoint.get().post(path, write(message), timeout);
        if (reply instanceof Failed failed) {
            throw new NoMrs(failed.why());
        }
        return (Answered) reply;
    }

    private static Answered expect(Answered answer) throws NoMrs {
        if (answer.status() / 100 != 2) {
            throw new NoMrs("status " + answer.status());
        }
        return answer;
    }

    private static String write(Object message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message of ours cannot be written", broken);
        }
    }
}
