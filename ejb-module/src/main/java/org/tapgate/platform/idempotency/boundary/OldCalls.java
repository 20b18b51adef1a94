package org.tapgate.platform.idempotency.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.platform.idempotency.CallStore;

/** Forgets answers that nobody can ask for any more. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OldCalls {

    /** How long an answer is repeated (spec/api.md). */
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    private Recurring recurring;

    @Inject
    private CallStore calls;

    @Inject
    private InstantSource time;

    /** Forgets the answers that are older. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        recurring.runInTransaction(
                "forgetting of old answers",
                () -> calls.forgetBefore(time.instant().minus(KEPT)));
    }
}
