package org.tapgate.order.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.Approval;
import org.tapgate.order.CardToken;
import org.tapgate.order.ResponseCode;

/**
 * An acquirer for the demo and the tests. Digits 9 to 12 of the card choose its answers (spec/intents.md section 5):
 * {@code 10RR} the inquiry answers RR, {@code 20RR} authorizations do, {@code 30RR} both; {@code 4000} never answers,
 * {@code 5000} approves 45 seconds late, {@code 6000} approves but its answer is lost once, {@code 7000} cannot be reached.
 * Any other card is approved. The amount plays no part. What follows an authorization always succeeds. Nobody waits: what is
 * not answered is so at once.
 */
@ApplicationScoped
@Typed(SimulatedAcquirer.class)
class SimulatedAcquirer implements Acquirer {

    private static final Duration LATENESS = Duration.ofSeconds(45);

    /** Nobody asks for a late answer any more. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** Authorizations without an answer so far, with when it comes; each is reversed or answered in time. */
    private final Map<UUID, Instant> unanswered = new ConcurrentHashMap<>();

    private final InstantSource clock;

    /** For the proxy of the container. */
    SimulatedAcquirer() {
        this(null);
    }

    @Inject
    SimulatedAcquirer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        return Script.of(card).answerTo(Script.Kind.INQUIRY, null);
    }

    /** Only a card that is not answered for cannot be kept. */
    @Override
    public AcquirerAnswer keepCard(Pan card) {
        return Script.of(card).answerTo(Script.Kind.KEEPING, null);
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, Pan card, Money amount) {
        return authorize(reference, Script.of(card));
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, CardToken card, Money amount) {
        return authorize(reference, Script.of(card));
    }

    private AcquirerAnswer authorize(UUID reference, Script script) {
        if (script.isLate()) {
            unanswered.values().removeIf(due -> due.isBefore(clock.instant().minus(KEPT)));
            unanswered.putIfAbsent(reference, clock.instant().plus(LATENESS));
        }
        if (script.losesAnAnswer() && unanswered.putIfAbsent(reference, Instant.MAX) != null) {
            unanswered.remove(reference);
            return script.afterAll(reference);
        }
        return script.answerTo(Script.Kind.AUTHORIZATION, reference);
    }

    @Override
    public Optional<AcquirerAnswer> answerTo(UUID reference) {
        var due = unanswered.get(reference);
        return due == null || clock.instant().isBefore(due)
                ? Optional.empty()
                : Optional.of(Script.late().afterAll(reference));
    }

    @Override
    public AcquirerAnswer capture(UUID reference, String authorization, Money amount) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer voidAuthorization(UUID reference, String authorization) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer refund(UUID reference, String capture, Money amount) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer reverse(UUID reference) {
        unanswered.remove(reference);
        return approved(reference);
    }

    private static AcquirerAnswer approved(UUID reference) {
        return new Answered(ResponseCode.APPROVED, new Approval("SIM-" + reference, null, null));
    }
}
