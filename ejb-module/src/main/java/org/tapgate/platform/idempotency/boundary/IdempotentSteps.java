package org.tapgate.platform.idempotency.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.StoredAnswer;

/**
 * Runs a write once per key that asks somebody outside between its own transactions: a payment host may take seconds,
 * and no transaction waits for it. Key and answer are kept in transactions of their own. A crash between the effect and
 * its answer leaves the key unanswered; after a while the same request may run again, so the work must be one that
 * answers a repeat by the state of things.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotentSteps {

    @Inject
    private StepKeys keys;

    /**
     * Runs the work under its key, or finds what it answered before.
     *
     * @throws Exception whatever the work throws: the key is free then
     */
    public CallOutcome once(CallKey key, Callable<StoredAnswer> work) throws Exception {
        var before = keys.take(key);
        return before.isPresent() ? before.get() : run(key, work);
    }

    private CallOutcome run(CallKey key, Callable<StoredAnswer> work) throws Exception {
        boolean answered = false;
        try {
            var answer = work.call();
            answered = answer.endsSteps();
            if (answered) {
                keys.keep(key, answer);
            }
            return new CallOutcome.Fresh(answer);
        } finally {
            if (!answered) {
                keys.release(key);
            }
        }
    }
}
