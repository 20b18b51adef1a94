package org.tapgate.platform.idempotency.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.CallStore;
import org.tapgate.platform.idempotency.StoredAnswer;

/** Keys of calls that run in steps, each change in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StepKeys {

    /** No call runs longer: whoever took the key and never answered is dead. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    private CallStore calls;

    @Inject
    private InstantSource time;

    @Resource
    private EJBContext context;

    /** Takes the key; empty when it is ours, else what it tells. */
    public Optional<CallOutcome> take(CallKey key) {
        return switch (calls.claim(key, time.instant())) {
            case TAKEN -> Optional.empty();
            case KNOWN -> known(key);
            case BUSY -> Optional.of(giveUp());
        };
    }

    private Optional<CallOutcome> known(CallKey key) {
        var now = time.instant();
        return calls.takeOver(key, now.minus(LONGEST), now) ? Optional.empty() : Optional.of(calls.known(key));
    }

    private CallOutcome giveUp() {
        context.setRollbackOnly();
        return new CallOutcome.StillRunning();
    }

    /** Keeps what the call answered. */
    public void keep(CallKey key, StoredAnswer answer) {
        calls.keep(key, answer);
    }

    /** Frees the key: nothing final was answered. */
    public void release(CallKey key) {
        calls.release(key);
    }
}
