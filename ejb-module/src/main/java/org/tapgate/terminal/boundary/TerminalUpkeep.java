package org.tapgate.terminal.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.terminal.TerminalDirectory;
import org.tapgate.terminal.UsedTokens;

/** What has to be done from time to time, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TerminalUpkeep {

    @Inject
    private Recurring recurring;

    @Inject
    private TerminalDirectory directory;

    @Inject
    private UsedTokens used;

    @Inject
    private InstantSource time;

    /** Looks whether another node has changed a terminal; one number is read when none has. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of terminals", directory::refresh);
    }

    /** Forgets used tokens that are too old to be used again. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void forget() {
        recurring.runInTransaction("forgetting of used tokens", () -> used.forgetRefusedBefore(time.instant()));
    }
}
