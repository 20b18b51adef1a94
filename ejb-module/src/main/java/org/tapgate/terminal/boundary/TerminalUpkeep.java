package org.tapgate.terminal.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.terminal.TerminalDirectory;
import org.tapgate.terminal.UsedTokens;

/** What has to be done from time to time, on every node. */
@Singleton
@DependsOn("SchemaGate")
public class TerminalUpkeep {

    @Inject
    private TerminalDirectory directory;

    @Inject
    private UsedTokens used;

    @Inject
    private InstantSource time;

    /** Looks whether another node has changed a terminal; one number is read when none has. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        directory.refresh();
    }

    /** Forgets used tokens that are too old to be used again. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void forget() {
        used.forgetRefusedBefore(time.instant());
    }
}
