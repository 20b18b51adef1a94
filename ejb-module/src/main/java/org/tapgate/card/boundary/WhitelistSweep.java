package org.tapgate.card.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.tapgate.card.WhitelistRegister;
import org.tapgate.platform.ee.Recurring;

/** Forgets the numbers of cards that were taken off the whitelist, once no terminal can report them any more. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WhitelistSweep {

    /** Entries older than 30 days are not believed (access-control.md section 10), and a day for being late. */
    static final Duration REPORTED_WITHIN = Duration.ofDays(31);

    @Inject
    private Recurring recurring;

    @Inject
    private WhitelistRegister register;

    @Inject
    private InstantSource clock;

    /** Once an hour. */
    @Schedule(hour = "*", minute = "47", persistent = false)
    public void forget() {
        recurring.runInTransaction(
                "forgetting of whitelisted cards",
                () -> register.forget(clock.instant().minus(REPORTED_WITHIN)));
    }
}
