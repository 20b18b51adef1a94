package org.tapgate.spend.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.MrsCard;

/** The MRS connector of the bank. When it fails again and again it is left alone for some seconds. */
@ApplicationScoped
@Typed(HttpMrs.class)
class HttpMrs implements Mrs {

    @Inject
    MrsCalls calls;

    @Override
    public MrsAnswer transactions(MrsCard card, Instant since) {
        try {
            return new MrsAnswer.Posted(calls.search(card, since));
        } catch (NoMrs silent) {
            return new MrsAnswer.Unreachable(silent.getMessage());
        } catch (CircuitBreakerOpenException resting) {
            return new MrsAnswer.Unreachable("left alone after failures");
        }
    }

    @Override
    public Optional<Enrolled> enrol(MrsCard card, Instant enrolledAt) {
        try {
            return Optional.of(calls.enrol(card, enrolledAt));
        } catch (NoMrs | CircuitBreakerOpenException notNow) {
            return Optional.empty();
        }
    }
}
