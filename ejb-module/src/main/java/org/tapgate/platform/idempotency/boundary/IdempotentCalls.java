package org.tapgate.platform.idempotency.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.CallStore;
import org.tapgate.platform.idempotency.StoredAnswer;

/** Runs a write once per key, in the transaction that its boundary bean joins. */
@Stateless
public class IdempotentCalls {

    @Inject
    private CallStore calls;

    @Inject
    private InstantSource time;

    @Resource
    private EJBContext context;

    /**
     * Runs the work under its key, or finds what it answered before.
     *
     * @throws Exception whatever the work throws: nothing of it is kept then, the key included
     */
    public CallOutcome once(CallKey key, Callable<StoredAnswer> work) throws Exception {
        return switch (calls.claim(key, time.instant())) {
            case TAKEN -> run(key, work);
            case KNOWN -> calls.known(key);
            case BUSY -> giveUp();
        };
    }

    private CallOutcome run(CallKey key, Callable<StoredAnswer> work) throws Exception {
        var answer = work.call();
        if (answer.isFinal()) {
            calls.keep(key, answer);
        } else {
            context.setRollbackOnly();
        }
        return new CallOutcome.Fresh(answer);
    }

    private CallOutcome giveUp() {
        context.setRollbackOnly();
        return new CallOutcome.StillRunning();
    }
}
